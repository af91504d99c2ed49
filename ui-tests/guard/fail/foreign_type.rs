#![allow(unused)]
use botwright::prelude::*;

#[guard]
fn number(user: User) -> Option<u64> {
    Some(1)
}

fn main() {}
