#![allow(unused)]
use botwright::prelude::*;

#[on(poll, hidden = true)]
fn counted() {}

#[message(text, hidden = 1)]
fn echo() {}

fn main() {}
