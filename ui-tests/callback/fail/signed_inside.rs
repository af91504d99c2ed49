#![allow(unused)]
use botwright::prelude::*;

#[derive(CallbackData)]
struct Order {
    price: Signed<u32>,
}

fn main() {}
