#![allow(unused)]
use botwright::prelude::*;

#[derive(Extract)]
struct Mine {
    chat: Chat,
    count: u64,
}

fn main() {}
