#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    Choosing,
    #[start]
    Paying,
}

fn main() {}
