#![allow(unused)]
use botwright::prelude::*;

#[inline_query(wiki)]
fn search() {}

#[inline_query("wiki {topic..}")]
fn lookup() {}

#[inline_query]
fn chat(chat: Chat) {}

#[inline_query]
fn reply() -> Reply {
    Reply::text("found")
}

fn main() {}
