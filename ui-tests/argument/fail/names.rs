#![allow(unused)]
use botwright::prelude::*;

#[derive(Argument)]
enum Colour {
    #[argument]
    Red,
    #[argument(blue)]
    Blue,
    #[argument("")]
    Green,
}

#[derive(Argument)]
enum Size {
    Small,
    #[argument("tiny", "SMALL")]
    Tiny,
}

fn main() {}
