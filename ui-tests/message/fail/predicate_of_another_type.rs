#![allow(unused)]
use botwright::prelude::*;

fn is_long(text: &str) -> bool {
    text.len() > 100
}

#[message(text & is_long)]
fn long() -> &'static str {
    "hi"
}

fn main() {}
