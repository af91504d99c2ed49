#![allow(unused)]
use botwright::prelude::*;

#[command]
fn start() -> &'static str {
    "hi"
}

#[command("")]
fn empty() -> &'static str {
    "hi"
}

fn main() {}
