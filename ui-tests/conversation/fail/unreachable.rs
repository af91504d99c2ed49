#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Paying)]
    Choosing,
    #[to(Choosing)]
    Paying,
    #[to(Choosing)]
    Shipped,
}

fn main() {}
