#![allow(unused)]
use botwright::prelude::*;

#[callback("transfer:{from}:{to}:{amount}:now")]
fn transfer(from: i64, to: i64, amount: u64) -> Toast {
    Toast::new("ok")
}

fn main() {}
