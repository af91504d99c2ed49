#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Paying)]
    Choosing,
    #[to()]
    Paying,
}

#[state(Order::)]
#[callback("buy:{count}")]
fn buy(count: u8) -> Goto<Order> {
    goto!(Order::Paying)
}

#[enter(Order::Choosing)]
fn menu() -> Reply {
    Reply::text("Menu").row([buy::button("One", 1)])
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Choosing)
}

fn main() {}
