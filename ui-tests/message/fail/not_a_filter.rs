#![allow(unused)]
use botwright::prelude::*;

#[message(text + photo)]
fn both() -> &'static str {
    "hi"
}

#[message(photo(3))]
fn three() -> &'static str {
    "hi"
}

#[message(regex(number))]
fn named() -> &'static str {
    "hi"
}

#[message("text")]
fn literal() -> &'static str {
    "hi"
}

fn main() {}
