#![allow(unused)]
use botwright::prelude::*;

async fn is_paying(message: &Message) -> bool {
    true
}

fn find_city(message: &Message) -> Option<String> {
    None
}

#[message(photo | is_paying.await)]
fn waiting() -> &'static str {
    "hi"
}

#[message(photo ^ find_city as city)]
fn found(city: String) -> &'static str {
    "hi"
}

#[message(text & !find_city as city)]
fn not_found(city: String) -> &'static str {
    "hi"
}

fn main() {}
