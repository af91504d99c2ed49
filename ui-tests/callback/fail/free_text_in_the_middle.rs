#![allow(unused)]
use botwright::prelude::*;

#[callback("tag:{tag}:{page}")]
fn tag(tag: Short<8>, page: u8) -> Toast {
    Toast::new("ok")
}

fn main() {}
