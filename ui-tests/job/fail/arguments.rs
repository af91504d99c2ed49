#![allow(unused)]
use botwright::prelude::*;

#[job]
fn text(text: Text) {}

#[job(every = "1h")]
fn chat(chat: Chat) {}

#[job(every = "1h")]
fn answer() -> &'static str {
    "to whom?"
}

#[job]
fn toast() -> Toast {
    Toast::new("nobody pressed")
}

struct Basket;

#[job]
fn payload(Payload(basket): Payload<Basket>) {}

#[command("job")]
fn job_outside(job: Job) {}

fn main() {}
