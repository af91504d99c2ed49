#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    Choosing,
    Paying { amount: u32 },
}

#[command("order")]
fn begin() -> Goto<Order> {
    goto!(Order::Chosing)
}

#[state(Order::Choosing)]
#[message]
fn choose() -> Goto<Order> {
    goto!(Order::Payed { amount: 1 })
}

fn main() {}
