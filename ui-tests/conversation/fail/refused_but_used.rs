#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeot = "10m")]
enum Order {
    #[start]
    #[to(Payng)]
    Choosing,
    #[to("Choosing")]
    Paying { amount: u32 },
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Choosing)
}

#[state(Order::Choosing)]
#[message]
fn choose() -> Goto<Order> {
    goto!(Order::Paying { amount: 3 })
}

#[state(Order::Paying { amount })]
#[message]
fn pay(amount: u32) -> Goto<Order> {
    end()
}

fn main() {}
