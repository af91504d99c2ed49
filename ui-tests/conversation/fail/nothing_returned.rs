use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Child {
    #[start]
    Only,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Caller {
    #[start]
    #[calls(Child)]
    Waiting,
}

#[command("begin")]
fn begin() -> Goto<Caller> {
    goto!(Caller::Waiting)
}

#[state(Caller::Waiting)]
#[message]
fn skip() {}

#[recover(Caller)]
fn first() {}

#[recover(Caller)]
fn second() {}

const _: Handlers = handlers![begin, skip];
const _: Handlers = handlers![first, second];

fn main() {}
