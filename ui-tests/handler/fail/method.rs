#![allow(unused)]
use botwright::prelude::*;

struct Shop;

impl Shop {
    #[command("show")]
    fn show(&self) -> &'static str {
        "ok"
    }
}

fn main() {}
