#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[command("buy {basket}")]
fn buy(basket: Basket) -> &'static str {
    "ok"
}

fn main() {}
