//! The words about the update that carries a message.

use serde_json::{Value, json};

use super::fields::only;
use crate::fake::message;

/// A case for each word, with the kinds of updates that it takes.
macro_rules! kinds {
    ($($word:ident: $($kind:ident)*;)*) => {
        super::cases! {
            $([$word] takes [$(update(stringify!($kind))),*], leaves others(&[$(stringify!($kind)),*]);)*
        }
    };
}

kinds! {
    business_message: business_message;
    business_messages: business_message edited_business_message;
    channel_post: channel_post;
    channel_posts: channel_post edited_channel_post;
    edited: edited_message edited_channel_post edited_business_message;
    edited_business_message: edited_business_message;
    edited_channel_post: edited_channel_post;
    edited_message: edited_message;
    guest_message: guest_message;
    messages: message edited_message;
    new_message: message;
}

const KINDS: [&str; 7] = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_message",
    "edited_business_message",
    "guest_message",
];

fn update(kind: &str) -> Value {
    json!({"update": {kind: message(1, json!({"text": "hello"}))}})
}

/// The other kinds that carry a message, and one that carries none.
fn others(kinds: &[&str]) -> Vec<Value> {
    let others = KINDS.into_iter().filter(|kind| !kinds.contains(kind)).map(update);
    others.chain([json!({"update": only("poll")})]).collect()
}
