#![allow(unused)]
use botwright::prelude::*;

#[message(text)]
fn echo(args: Args) -> &'static str {
    "hi"
}

fn main() {}
