//! Every word of the filter language, with messages that it takes and others that it leaves.

mod content;
mod fields;
mod files;
mod origin;
mod sender;
mod table;
mod update;

use std::sync::{Arc, LazyLock};

use botwright::__private::Routing;
use botwright::prelude::*;
use serde_json::{Value, json};

use crate::fake::message;

/// A word as an author writes it, and a handler that has it for a filter.
struct Word {
    written: &'static str,
    handlers: Handlers,
    taken: Vec<Value>,
    left: Vec<Value>,
}

/// A handler for each word, and the fields of messages that it takes and of others that it leaves.
macro_rules! cases {
    ($([$($filter:tt)*] takes $taken:expr, leaves $left:expr;)*) => {
        pub(super) fn words() -> Vec<super::Word> {
            vec![$({
                #[botwright::message($($filter)*)]
                fn handler() {}
                super::Word {
                    written: stringify!($($filter)*),
                    handlers: botwright::handlers![handler],
                    taken: $taken.into_iter().map(super::update_of).collect(),
                    left: $left.into_iter().map(super::update_of).collect(),
                }
            }),*]
        }
    };
}

use cases;

/// All of them.
fn words() -> Vec<Word> {
    let rooms = [
        content::words(),
        fields::words(),
        files::words(),
        origin::words(),
        sender::words(),
        update::words(),
    ];
    rooms.into_iter().flatten().collect()
}

#[test]
fn each_word_takes_what_it_names_and_leaves_the_rest() {
    let mut wrong = Vec::new();
    for word in words() {
        assert!(!word.taken.is_empty() && !word.left.is_empty(), "{}: nothing to try", word.written);
        let routing = Routing::new(BOT.clone(), word.handlers);
        for (updates, expected) in [(&word.taken, true), (&word.left, false)] {
            for update in updates {
                if takes(&routing, update) != expected {
                    wrong.push(format!("{} must be {expected} for {update}", word.written));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

static BOT: LazyLock<Bot> = LazyLock::new(|| Bot::builder("1:token").build().unwrap());

fn takes(routing: &Routing, update: &Value) -> bool {
    let update = Update::from_json(update.to_string().as_bytes()).unwrap();
    let known = !matches!(update.kind, botwright::types::UpdateKind::Unknown(_));
    assert!(known, "the test's own update does not decode: {:?}", update.kind);
    !routing.wanting(&Arc::new(update)).is_empty()
}

/// An update with the fields of a message, or with those of an update if `update` says so.
fn update_of(fields: Value) -> Value {
    match fields.get("update").cloned() {
        Some(mut update) => {
            update["update_id"] = json!(1);
            update
        }
        None => json!({"update_id": 1, "message": message(1, fields)}),
    }
}
