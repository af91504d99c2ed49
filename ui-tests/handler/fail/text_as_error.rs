#![allow(unused)]
use botwright::prelude::*;

#[command("buy")]
fn buy() -> Result<&'static str, String> {
    Err("sold out".to_owned())
}

fn main() {}
