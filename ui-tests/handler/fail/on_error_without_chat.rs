#![allow(unused)]
use botwright::prelude::*;

#[on_error]
async fn apologise(Failure(why): Failure, chat: Chat) -> Result {
    chat.say(why.to_string()).await?;
    Ok(())
}

#[on_error(all)]
fn ignore() {}

fn main() {}
