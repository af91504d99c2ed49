#![allow(unused)]
use botwright::prelude::*;

#[callback("greet:{name}")]
fn greet(name: String) -> Toast {
    Toast::new(name)
}

fn main() {}
