#![allow(unused)]
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Quiz {
    #[start]
    Asking,
}

#[state(Quiz::Asking)]
#[on(poll)]
fn counted() -> Goto<Quiz> {
    end()
}

fn main() {}
