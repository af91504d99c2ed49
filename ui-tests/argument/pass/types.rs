//! Every shape that an argument can have, with warnings denied.
#![deny(warnings)]
#![forbid(unsafe_code)]
use std::net::IpAddr;
use std::time::Duration;

use botwright::prelude::*;

type Maybe = Option<u8>;

#[derive(Argument, Clone, Copy)]
pub enum Colour {
    Red,
    Blue,
}

#[derive(Argument)]
pub struct Name {
    pub text: String,
}

#[command("a {colour} {address} {count?}")]
pub fn a(colour: Colour, address: IpAddr, count: Maybe) -> &'static str {
    let _ = (colour, address, count);
    "ok"
}

#[command("b {name} {how_long} {who..}")]
pub fn b(name: Result<Name, WrongArgument>, how_long: Duration, who: Vec<Mention>) -> &'static str {
    let _ = (name.map(|name| name.text), how_long, who);
    "ok"
}

#[command("c {each?}")]
pub async fn c(each: Option<Result<Colour, WrongArgument>>, chat: Chat) -> botwright::Result {
    chat.say(if each.is_some() { "some" } else { "none" }).await?;
    Ok(())
}

#[command("start {colour}")]
pub fn start(colour: Colour) -> &'static str {
    let _ = colour;
    "ok"
}

fn main() {
    let _ = start::link("my_bot", Colour::Blue);
}
