#![allow(unused)]
use botwright::prelude::*;

#[command("pay {item}")]
fn pay(amount: Option<User>) -> &'static str {
    "paid"
}

fn main() {}
