#![allow(unused)]
use botwright::prelude::*;

#[derive(CallbackData)]
struct Named {
    name: String,
}

#[derive(CallbackData)]
struct Generic<T>(T);

#[derive(CallbackData)]
union Both {
    left: u8,
    right: i8,
}

#[derive(CallbackData)]
struct Middle(Short<4>, u8);

fn main() {
    println!("{}", <Middle as botwright::CallbackData>::FREE_TEXT);
}
