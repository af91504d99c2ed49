#![allow(unused)]
use botwright::prelude::*;

#[observe]
fn count(chat: Chat) {}

fn main() {}
