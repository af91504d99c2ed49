#![allow(unused)]
use botwright::prelude::*;

#[callback("page:{number}")]
fn page(number: u8) -> Toast {
    Toast::new("ok")
}

#[command("pages")]
fn pages() -> Reply {
    Reply::text("Pages").row(page::button("First", 1))
}

fn main() {}
