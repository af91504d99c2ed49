#![allow(unused)]
use botwright::prelude::*;

#[command("edit")]
fn change() -> Edit {
    Edit::text("changed")
}

#[message]
fn notify() -> (Toast, String) {
    (Toast::new("a"), "b".to_owned())
}

#[command("find")]
fn find() -> InlineAnswer {
    panic!()
}

fn main() {}
