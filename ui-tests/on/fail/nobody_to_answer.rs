#![allow(unused)]
use botwright::prelude::*;

#[on(poll)]
fn counted() -> Reply {
    Reply::text("counted")
}

#[on(pre_checkout_query)]
fn paid() -> Toast {
    Toast::new("paid")
}

fn main() {}
