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

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = topic)]
enum Keyed {
    #[start]
    Choosing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(version = 0)]
enum Zeroth {
    #[start]
    Choosing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(migrate = from_v1)]
enum Migrated {
    #[start]
    Choosing,
}

fn from_v1(_: ()) -> Migrated {
    Migrated::Choosing
}

fn main() {}
