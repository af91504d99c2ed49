#![allow(unused)]
use botwright::prelude::*;

#[command("remind {minutes?}")]
fn remind(minutes: u32) -> &'static str {
    "ok"
}

fn main() {}
