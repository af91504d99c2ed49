#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[command("buy")]
fn buy() -> Basket {
    Basket
}

fn main() {}
