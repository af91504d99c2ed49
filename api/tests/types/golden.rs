//! Updates as bots have got them.

use botwright_api::types::{Update, UpdateKind};
use serde_json::Value;

const UPDATES: &str = include_str!("../data/updates.jsonl");

fn updates() -> Vec<Update> {
    UPDATES.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

#[test]
fn they_decode_and_encode() {
    for (line, update) in UPDATES.lines().zip(updates()) {
        assert!(!matches!(update.kind, UpdateKind::Unknown(_)), "{line}");
        let came: Value = serde_json::from_str(line).unwrap();
        assert_kept(&came, &serde_json::to_value(&update).unwrap());
    }
}

/// All that came is there; a server that is older than this version may not have sent some required boolean.
#[track_caller]
fn assert_kept(came: &Value, kept: &Value) {
    match (came, kept) {
        (Value::Object(came), Value::Object(kept)) => {
            came.iter().for_each(|(key, value)| assert_kept(value, &kept[key]));
            let added = kept.iter().filter(|(key, _)| !came.contains_key(*key));
            added.for_each(|(key, value)| assert_eq!(*value, Value::Bool(false), "{key}"));
        }
        (Value::Array(came), Value::Array(kept)) => {
            assert_eq!(came.len(), kept.len());
            came.iter().zip(kept).for_each(|(came, kept)| assert_kept(came, kept));
        }
        _ => assert_eq!(came, kept),
    }
}

#[test]
fn they_tell_who_and_where() {
    for update in updates() {
        let silent = matches!(
            update.kind.name(),
            "poll"
                | "poll_answer"
                | "inline_query"
                | "shipping_query"
                | "pre_checkout_query"
                | "chosen_inline_result"
        );
        assert_eq!(update.chat().is_none(), silent, "{update:?}");
        let nobody = matches!(update.kind.name(), "poll" | "channel_post");
        assert_eq!(update.from_user().is_none(), nobody, "{update:?}");
        if let Some(message) = update.message() {
            assert_eq!(update.effective_message(), Some(message));
        }
    }
}
