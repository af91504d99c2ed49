#![allow(unused)]
use botwright::prelude::*;

#[command("/start")]
fn start() -> &'static str {
    "hi"
}

fn main() {}
