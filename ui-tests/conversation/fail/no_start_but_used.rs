#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    Choosing,
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Choosing)
}

fn main() {}
