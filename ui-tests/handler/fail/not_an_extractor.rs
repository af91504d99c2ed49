#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[command("buy")]
fn buy(basket: Basket) -> &'static str {
    "ok"
}

fn main() {}
