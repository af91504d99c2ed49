#![allow(unused)]
use botwright::prelude::*;

#[command("this_name_is_longer_than_telegram_allows")]
fn long() -> &'static str {
    "hi"
}

fn main() {}
