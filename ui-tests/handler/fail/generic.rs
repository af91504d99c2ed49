#![allow(unused)]
use botwright::prelude::*;

#[command("show")]
fn show<T>() -> &'static str {
    "ok"
}

fn main() {}
