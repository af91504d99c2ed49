#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

fn is_long(message: &Message) -> bool {
    message.text().is_some_and(|text| text.len() > 100)
}

#[message(text & !command & (is_long | regex("^x")), order = 2)]
fn long(Text(text): Text) -> String {
    text
}

#[message(regex(r"^(?<amount>\d+) (?<from>[A-Z]{3})$"))]
async fn convert(amount: u64, from: String, message: Message) -> Result<Html> {
    message.react("👍").await?;
    Ok(html!("{amount} <b>{}</b> {rate:.2}", from, rate = 1.5))
}

#[message]
fn anything() -> Option<Markdown> {
    Some(markdown!("*{}*", 1.5))
}

fn main() {}
