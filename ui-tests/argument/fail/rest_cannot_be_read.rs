#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[command("buy {baskets..}")]
fn buy(baskets: Vec<Basket>) -> &'static str {
    "ok"
}

#[command("sell {basket..}")]
fn sell(basket: Basket) -> &'static str {
    "ok"
}

fn main() {}
