#![allow(unused)]
use botwright::prelude::*;

fn is_long(message: &Message) -> bool {
    true
}

async fn is_paying(message: &Message) -> bool {
    true
}

fn find_city(message: &Message) -> Option<String> {
    None
}

#[message(text & find_city)]
fn unbound() -> &'static str {
    "hi"
}

#[message(text & is_paying)]
fn not_awaited() -> &'static str {
    "hi"
}

#[message(text & is_long.await)]
fn awaited() -> &'static str {
    "hi"
}

#[message(text & is_long as length)]
fn bound(length: usize) -> &'static str {
    "hi"
}

#[message(find_city as city)]
fn number(city: u64) -> &'static str {
    "hi"
}

#[message(find_city as city)]
fn nobody() -> &'static str {
    "hi"
}

fn main() {}
