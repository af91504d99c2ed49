#![allow(unused)]
use botwright::prelude::*;

struct Db;

#[command("total")]
fn total(db: Dep<Db>) -> &'static str {
    "0"
}

fn main() {}
