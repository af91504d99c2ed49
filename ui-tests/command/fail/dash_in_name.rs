#![allow(unused)]
use botwright::prelude::*;

#[command("log-out")]
fn log_out() -> &'static str {
    "bye"
}

fn main() {}
