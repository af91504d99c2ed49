#![allow(unused)]
use botwright::prelude::*;

#[command("a-b")]
fn first() {}

#[command("c")]
fn second(basket: u8) {}

fn main() {}
