#![allow(unused)]
use botwright::prelude::*;

#[command("remind {minutes?} {text}")]
fn remind(minutes: Option<u32>, text: String) -> &'static str {
    "ok"
}

fn main() {}
