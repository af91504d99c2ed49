#![allow(unused)]
use botwright::prelude::*;

#[command("show")]
struct Show;

fn main() {}
