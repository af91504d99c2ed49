#![allow(unused)]
use botwright::prelude::*;

#[derive(Extract)]
enum Either {
    Chat(Chat),
    User(User),
}

#[derive(Extract)]
struct Generic<T> {
    chat: Chat,
    other: T,
}

fn main() {}
