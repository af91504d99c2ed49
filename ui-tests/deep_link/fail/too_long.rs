#![allow(unused)]
use botwright::deep_link::Encoded;
use botwright::prelude::*;

#[command("start for_{whom}")]
fn greet(whom: Encoded<Short<48>>) -> &'static str {
    "ok"
}

fn main() {}
