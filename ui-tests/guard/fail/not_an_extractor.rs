#![allow(unused)]
use botwright::prelude::*;

struct Admin;

#[guard]
fn admin(name: String) -> Option<Admin> {
    None
}

fn main() {}
