//! The handlers: five hundred commands, and one of each sort that has to look at an update to know.

use botwright::prelude::*;

// `FEW` and `MANY`, and the commands in them.
include!(concat!(env!("OUT_DIR"), "/handlers.rs"));

/// Handlers that a text or a command has to be shown to; none of them wants it.
pub(crate) const LISTENING: Handlers = handlers![c0, c1, photo, order, narrowed, shouted, either];

#[message(photo | document)]
fn photo() {}

#[message(regex(r"^order (?<number>\d+)$"))]
fn order(number: u32) {
    let _ = number;
}

#[message]
fn narrowed(_: Location) {}

#[message(is_shouted)]
fn shouted() {}

#[message(text & command & contact | location & !text)]
fn either() {}

fn is_shouted(message: &Message) -> bool {
    message.text().is_some_and(|text| text.ends_with('!'))
}
