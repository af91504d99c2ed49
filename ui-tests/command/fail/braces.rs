#![allow(unused)]
use botwright::prelude::*;

#[command("buy {item")]
fn buy(item: String) -> &'static str {
    "ok"
}

#[command("sell {2}")]
fn sell() -> &'static str {
    "ok"
}

#[command("swap {item} {item}")]
fn swap(item: String) -> &'static str {
    "ok"
}

fn main() {}
