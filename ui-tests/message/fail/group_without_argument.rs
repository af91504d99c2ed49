#![allow(unused)]
use botwright::prelude::*;

#[message(regex(r"^(?<amount>\d+)$"))]
fn number() -> &'static str {
    "hi"
}

struct Currency;

#[message(regex(r"^(?<from>[A-Z]{3})$"))]
fn convert(from: Currency) -> &'static str {
    "hi"
}

fn main() {}
