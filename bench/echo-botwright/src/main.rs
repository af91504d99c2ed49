//! Answers every text with itself.

use botwright::prelude::*;

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}
