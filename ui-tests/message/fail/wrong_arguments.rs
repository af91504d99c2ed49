#![allow(unused)]
use botwright::prelude::*;

#[message(language)]
fn spoken() -> &'static str {
    "hi"
}

#[message(text())]
fn one_of_none() -> &'static str {
    "hi"
}

#[message(tetx("Yes"))]
fn misspelt() -> &'static str {
    "hi"
}

#[message(is_longer_than(20))]
fn own() -> &'static str {
    "hi"
}

#[message(rules::is_longer_than(20))]
fn own_elsewhere() -> &'static str {
    "hi"
}

#[message(caption_regex(NUMBER))]
fn named() -> &'static str {
    "hi"
}

#[message(entity(ulr))]
fn linked() -> &'static str {
    "hi"
}

#[message(caption_entity("url"))]
fn quoted() -> &'static str {
    "hi"
}

fn main() {}
