#![allow(unused)]
use botwright::prelude::*;

#[message(regex(r"^(\d+$"))]
fn number() -> &'static str {
    "hi"
}

fn main() {}
