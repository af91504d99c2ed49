//! The updates that are decoded, and who decodes them.

use std::hint::black_box;

use serde::de::DeserializeOwned;

/// One line each, as Telegram writes them: what a shop's bot sees in private chats and groups.
const UPDATES: &str = include_str!("../updates.jsonl");

/// A library, by what it makes of one update.
#[derive(Clone, Copy)]
pub struct Library {
    pub name: &'static str,
    pub decode: fn(&[u8]),
}

/// The peers come after the one that is measured against them.
pub const LIBRARIES: [Library; 3] = [
    Library { name: "botwright", decode: botwright },
    Library { name: "frankenstein", decode: json::<frankenstein::updates::Update> },
    Library { name: "teloxide", decode: json::<teloxide_core::types::Update> },
];

/// The mix.
pub fn updates() -> Vec<&'static [u8]> {
    UPDATES.lines().map(str::as_bytes).collect()
}

fn botwright(update: &[u8]) {
    black_box(botwright_api::types::Update::from_json(update).expect("the mix decodes"));
}

fn json<T: DeserializeOwned>(update: &[u8]) {
    black_box(serde_json::from_slice::<T>(update).expect("the mix decodes"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_takes_the_short_way_of_an_unknown_update() {
        for update in updates() {
            let text = String::from_utf8_lossy(update);
            let ours = botwright_api::types::Update::from_json(update).unwrap();
            let kept = serde_json::to_value(&ours).unwrap();
            let unknown = matches!(ours.kind, botwright_api::types::UpdateKind::Unknown(_));
            assert!(!unknown && kept["update_id"].is_i64(), "{text}");
            let teloxide: teloxide_core::types::Update = serde_json::from_slice(update).unwrap();
            assert!(!matches!(teloxide.kind, teloxide_core::types::UpdateKind::Error(_)), "{text}");
        }
    }
}
