#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[message(regex("^buy (?<basket>.+)$"))]
fn buy(basket: Basket) -> &'static str {
    "ok"
}

fn main() {}
