#![allow(unused)]
use botwright::prelude::*;

#[command("start")]
fn start(query: CallbackQuery) -> &'static str {
    "hi"
}

fn main() {}
