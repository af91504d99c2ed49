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

#[enter(Order::Choosing)]
fn menu(message: Message) -> &'static str {
    "menu"
}

#[timeout(Order)]
fn gave_up(message: Message) -> &'static str {
    "bye"
}

fn main() {}
