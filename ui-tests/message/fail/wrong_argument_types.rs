#![allow(unused)]
use botwright::prelude::*;

static SILENT: ChatList = ChatList::new();

#[message(text(5))]
fn five() -> &'static str {
    "hi"
}

#[message(dice("6"))]
fn six() -> &'static str {
    "hi"
}

#[message(user(SILENT))]
fn silent() -> &'static str {
    "hi"
}

#[message(chat(OWNERS))]
fn unknown() -> &'static str {
    "hi"
}

fn main() {}
