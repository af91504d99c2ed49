#![allow(unused)]
use botwright::prelude::*;

#[message(photo | regex(r"^(?<amount>\d+)$"))]
fn number(amount: u64) -> &'static str {
    "hi"
}

fn main() {}
