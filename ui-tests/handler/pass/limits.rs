#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

#[command("report", busy = "Still at it.", deadline = "5m")]
async fn report() -> &'static str {
    "Done."
}

#[callback("pay:{sum}", busy = drop)]
fn pay(sum: u32) -> String {
    sum.to_string()
}

#[inline_query(busy = cancel, deadline = "10s")]
async fn search(query: InlineQuery) {
    drop(query);
}

#[message(text & !command, busy = queue, order = 1)]
fn echo(Text(text): Text) -> String {
    text
}

#[on(edited_message, deadline = none)]
fn edited() {}

#[on_error(deadline = "1m")]
fn failed() {}

#[job(every = "1h", deadline = "30m")]
async fn sweep() {}

fn main() {
    let _ = (report, pay, search, echo, edited, failed, sweep);
}
