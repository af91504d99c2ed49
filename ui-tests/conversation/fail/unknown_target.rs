#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Payng)]
    Choosing,
    #[to(Choosing)]
    Paying,
}

fn main() {}
