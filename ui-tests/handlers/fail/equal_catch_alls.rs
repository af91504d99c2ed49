#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![a, b];

#[message]
fn a(Text(text): Text) -> String {
    text
}

#[message]
fn b(Text(text): Text) -> String {
    text
}

fn main() {
    let _ = HANDLERS;
}
