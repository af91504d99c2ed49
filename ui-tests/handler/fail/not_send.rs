#![allow(unused)]
use std::rc::Rc;

use botwright::prelude::*;

#[command("count")]
async fn count(chat: Chat) -> Result {
    let counter = Rc::new(1);
    chat.say("counting").await?;
    drop(counter);
    Ok(())
}

fn main() {}
