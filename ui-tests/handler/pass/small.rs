#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

#[command("start")]
fn start() -> &'static str {
    "Send me anything."
}

#[on_error]
async fn apologise(Failure(why): Failure, chat: Option<Chat>) -> Result {
    if let Some(chat) = chat {
        chat.say(why.to_string()).await?;
    }
    Ok(())
}

fn main() {
    assert_eq!(start(), "Send me anything.");
}
