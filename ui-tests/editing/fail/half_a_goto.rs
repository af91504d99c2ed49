#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    Choosing,
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::)
}

#[command("again")]
fn again() -> Goto<Order> {
    goto!(Order::Choosing)
}

fn main() {}
