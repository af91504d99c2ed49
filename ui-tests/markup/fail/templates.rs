#![allow(unused)]
use botwright::prelude::*;

struct Basket;

fn main() {
    let _ = html!();
    let _ = html!(7);
    let _ = html!("{");
    let _ = html!("{}");
    let _ = html!("{0}", 1);
    let _ = html!("x", 1);
    let _ = html!("{}", Basket);
}
