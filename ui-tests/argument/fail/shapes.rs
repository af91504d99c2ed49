#![allow(unused)]
use botwright::prelude::*;

#[derive(Argument)]
struct Pair(u8, u8);

#[derive(Argument)]
enum Never {}

#[derive(Argument)]
struct Generic<T>(T);

#[derive(Argument)]
enum Colour {
    Red,
    Mixed(u8),
}

#[command("paint {colour}")]
fn paint(colour: Colour) -> &'static str {
    "ok"
}

fn main() {}
