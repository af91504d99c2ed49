#![allow(unused)]
use botwright::prelude::*;

fn find_city(message: &Message) -> Option<String> {
    None
}

#[message(photo.await)]
fn waited() -> &'static str {
    "hi"
}

#[message(photo as picture)]
fn picture(picture: String) -> &'static str {
    "hi"
}

#[message(text("Yes") as answer)]
fn answer(answer: String) -> &'static str {
    "hi"
}

#[message(find_city as String)]
fn unnamed(city: String) -> &'static str {
    city;
    "hi"
}

#[message(find_city as [u8])]
fn bytes(city: String) -> &'static str {
    "hi"
}

fn main() {}
