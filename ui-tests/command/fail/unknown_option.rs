#![allow(unused)]
use botwright::prelude::*;

#[command("start", hiden)]
fn start() -> &'static str {
    "hi"
}

fn main() {}
