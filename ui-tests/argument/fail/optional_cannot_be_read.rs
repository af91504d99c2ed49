#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[command("buy {basket?}")]
fn buy(basket: Option<Basket>) -> &'static str {
    "ok"
}

fn main() {}
