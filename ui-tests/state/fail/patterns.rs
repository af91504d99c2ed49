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

#[enter(Choosing)]
fn menu() -> &'static str {
    "menu"
}

#[state(Order::Paying { amount: 3 })]
#[message]
fn three() -> Goto<Order> {
    end()
}

#[state(7)]
#[message]
fn seven() -> Goto<Order> {
    end()
}

fn main() {}
