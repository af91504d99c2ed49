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

const HANDLERS: Handlers = handlers![choose, send];

#[state(Order::Choosing)]
#[message]
fn choose() -> Goto<Order> {
    goto!(Order::Paying { amount: 3 })
}

#[state(Order::Shipped)]
#[message]
fn send() -> Goto<Order> {
    end()
}

fn main() {
    let _ = HANDLERS;
}
