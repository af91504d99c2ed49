#![allow(unused)]
use botwright::prelude::*;

#[message]
fn echo(text: &str) -> String {
    text.to_owned()
}

fn main() {}
