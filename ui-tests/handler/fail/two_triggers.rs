#![allow(unused)]
use botwright::prelude::*;

#[command("show")]
#[message(text)]
fn show() -> &'static str {
    "ok"
}

fn main() {}
