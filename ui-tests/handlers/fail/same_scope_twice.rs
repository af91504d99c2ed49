#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![ban, kick, note];

#[command("ban", scope = groups)]
fn ban() {}

#[command("ban", scope = groups)]
fn kick() {}

#[command("ban", scope = private)]
fn note() {}

fn main() {
    let _ = HANDLERS;
}
