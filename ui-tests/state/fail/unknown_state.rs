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

#[state(Order::Chosing)]
#[message]
fn choose() -> Goto<Order> {
    end()
}

fn main() {}
