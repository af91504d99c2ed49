#![allow(unused)]
use botwright::prelude::*;

#[command("remind {text..} {minutes}")]
fn remind(text: String, minutes: u32) -> &'static str {
    "ok"
}

fn main() {}
