#![allow(unused)]
use botwright::prelude::*;

#[on(poll)]
fn counted(chat: Chat) {}

#[on(chat_member)]
fn moved(message: Message) {}

#[on(poll_answer)]
fn voted(query: CallbackQuery) {}

fn main() {}
