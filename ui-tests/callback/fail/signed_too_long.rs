#![allow(unused)]
use botwright::prelude::*;

#[callback("tag:{tag}")]
fn tag(tag: Signed<Short<50>>) -> Toast {
    Toast::new("ok")
}

fn main() {}
