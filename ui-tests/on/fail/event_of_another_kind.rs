#![allow(unused)]
use botwright::prelude::*;

#[on(poll, joined)]
fn counted() {}

#[on(chat_member, blocked)]
fn moved() {}

#[on(chat_member, is_left >> is_member)]
fn returned() {}

#[on(poll, open >> closed)]
fn closed() {}

#[on(chat_member, left + joined)]
fn both() {}

#[on(unknown, joined)]
fn anything() {}

fn main() {}
