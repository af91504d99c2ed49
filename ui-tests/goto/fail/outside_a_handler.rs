#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Paying)]
    Choosing,
    #[to(Shipped)]
    Paying { amount: u32 },
    #[to()]
    Shipped,
}

fn helper() -> Goto<Order> {
    goto!(Order::Choosing)
}

fn main() {}
