#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![start, open];

#[command("start")]
fn start() -> &'static str {
    "a"
}

#[command("start")]
fn open() -> &'static str {
    "b"
}

fn main() {
    let _ = HANDLERS;
}
