#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    Choosing,
    Paying,
}

fn main() {}
