#![allow(unused)]
use botwright::prelude::*;

struct Basket;

#[derive(Argument)]
struct Order(Basket);

#[command("buy {order}")]
fn buy(order: Order) -> &'static str {
    "ok"
}

fn main() {}
