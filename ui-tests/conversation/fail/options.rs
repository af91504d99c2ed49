#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "ten minutes")]
enum Order {
    #[start]
    Choosing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeot = "10m")]
enum Basket {
    #[start]
    Choosing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
struct Menu;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Generic<T> {
    #[start]
    Choosing(T),
}

fn main() {}
