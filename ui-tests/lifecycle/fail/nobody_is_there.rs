#![allow(unused)]
use botwright::prelude::*;

#[startup]
fn begin(user: User) {}

#[shutdown]
fn finish() -> &'static str {
    "bye"
}

fn main() {}
