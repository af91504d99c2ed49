#![allow(unused)]
use botwright::prelude::*;

#[command()]
fn start() {}

#[on()]
fn moved() {}

#[message(text &)]
fn echo() {}

#[command("help")]
fn help() -> &'static str {
    "right"
}

fn main() {}
