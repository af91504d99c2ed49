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

#[state(Order::Paying { .. })]
fn pay() -> Goto<Order> {
    end()
}

#[state(Order::Choosing)]
#[enter(Order::Choosing)]
fn menu() -> &'static str {
    "menu"
}

#[state(Order::Choosing)]
#[state(Order::Shipped)]
#[message]
fn twice() -> Goto<Order> {
    end()
}

fn main() {}
