#![allow(unused)]
use botwright::prelude::*;

#[message(phot)]
fn picture() -> &'static str {
    "hi"
}

fn main() {}
