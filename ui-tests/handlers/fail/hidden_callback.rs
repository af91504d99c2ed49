#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![any, new];

#[callback("item:{rest}")]
fn any(rest: Short<32>) -> Toast {
    Toast::new(&*rest)
}

#[callback("item:new:{id}")]
fn new(id: u32) -> Toast {
    Toast::new(id.to_string())
}

fn main() {
    let _ = HANDLERS;
}
