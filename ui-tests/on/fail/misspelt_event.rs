#![allow(unused)]
use botwright::prelude::*;

#[on(chat_member, joind)]
fn moved() {}

fn main() {}
