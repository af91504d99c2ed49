use botwright::prelude::*;

#[callback(expired)]
fn one() -> Alert {
    Alert::new("Gone.")
}

#[callback(expired)]
fn two() -> Alert {
    Alert::new("Gone.")
}

pub const HANDLERS: Handlers = handlers![one, two];

fn main() {}
