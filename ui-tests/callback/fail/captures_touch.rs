#![allow(unused)]
use botwright::prelude::*;

#[callback("move:{x}{y}")]
fn step(x: u8, y: u8) -> Toast {
    Toast::new("ok")
}

#[callback("page{number}th")]
fn page(number: u8) -> Toast {
    Toast::new("ok")
}

#[callback("page:{number?}")]
fn optional(number: u8) -> Toast {
    Toast::new("ok")
}

#[callback("")]
fn empty() -> Toast {
    Toast::new("ok")
}

#[callback("this literal alone is longer than the sixty-four bytes that fit into a button")]
fn long() -> Toast {
    Toast::new("ok")
}

fn main() {}
