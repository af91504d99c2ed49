#![allow(unused)]
use botwright::prelude::*;

struct Db;

#[provide]
fn nothing() {}

#[provide]
fn db(chat: Chat) -> Db {
    Db
}

#[provide(once)]
fn again() -> Db {
    Db
}

fn main() {}
