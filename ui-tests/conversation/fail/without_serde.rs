use botwright::prelude::*;

#[derive(Conversation, Clone)]
enum Order {
    #[start]
    #[to(Paying)]
    Choosing,
    Paying {
        amount: u32,
    },
}

#[derive(Conversation, Clone, Serialize)]
enum Half {
    #[start]
    Asking,
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Choosing)
}

#[state(Order::Choosing)]
#[message]
fn choose() -> Goto<Order> {
    goto!(Order::Paying { amount: 1 })
}

#[state(Order::Paying { amount })]
#[message]
fn pay(amount: u32) -> Goto<Order> {
    let _ = amount;
    end()
}

#[command("half")]
fn half() -> Goto<Half> {
    goto!(Half::Asking)
}

fn main() {}
