#![allow(unused)]
use botwright::prelude::*;

#[command("pay {item}")]
fn pay(item: String, amount: u32) -> &'static str {
    "paid"
}

fn main() {}
