#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![welcome, greet];

#[on(chat_member, joined)]
fn welcome() {}

#[on(chat_member, joined)]
fn greet() {}

fn main() {
    let _ = HANDLERS;
}
