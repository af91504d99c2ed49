#![allow(unused)]
use std::str::FromStr;

use botwright::Argument;
use botwright::prelude::*;

#[derive(Argument)]
enum Colour {
    Red,
    Blue,
}

impl FromStr for Colour {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        Err(text.to_owned())
    }
}

#[command("paint {colour}")]
fn paint(colour: Colour) {}

fn main() {}
