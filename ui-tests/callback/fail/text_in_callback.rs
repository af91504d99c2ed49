#![allow(unused)]
use botwright::prelude::*;

#[callback("x")]
fn press(Text(text): Text) -> Toast {
    Toast::new(text)
}

fn main() {}
