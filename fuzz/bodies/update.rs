//! Updates: what has a number is never lost, and harms no neighbour.

use botwright::api::Method;
use botwright::methods::GetUpdates;
use botwright::types::Update;
use serde::Deserialize;
use serde_json::value::RawValue;

/// As much as every update has.
#[derive(Deserialize)]
struct Numbered {
    update_id: i64,
}

/// Decodes an update, alone and between two others, as polling and a webhook do.
pub fn update(data: &[u8]) {
    let alone = Update::from_json(data);
    if let Ok(update) = &alone {
        look_at(update);
        written_again(update);
    }
    let Ok(raw) = serde_json::from_slice::<&RawValue>(data) else { return };
    let Ok(numbered) = serde_json::from_slice::<Numbered>(data) else { return };
    let update = alone.unwrap_or_else(|error| panic!("lost: {error}"));
    assert_eq!(update.update_id, numbered.update_id);
    let neighbour = |id: i64| format!(r#"{{"update_id":{id},"poll":{{}}}}"#);
    let body = format!(r#"{{"ok":true,"result":[{},{raw},{}]}}"#, neighbour(1), neighbour(2));
    let batch = GetUpdates::decode(body.as_bytes()).unwrap_or_else(|error| panic!("all are lost: {error}"));
    let ids: Vec<i64> = batch.iter().map(|update| update.update_id).collect();
    assert_eq!(ids, [1, numbered.update_id, 2]);
}

/// Whatever the router asks of every update.
fn look_at(update: &Update) {
    let _ = (update.chat(), update.from_user(), update.kind.name());
    if let Some(message) = update.effective_message() {
        let _ = (message.text(), message.caption(), message.entities(), message.reply_to_message());
        let _ = botwright::text::Formatted::of(message);
        let _ = botwright::fuzzing::command(message);
    }
}

/// What was read is written and read again: the storage keeps updates so.
fn written_again(update: &Update) {
    let written = serde_json::to_vec(update).unwrap_or_else(|error| panic!("cannot be kept: {error}"));
    let again = Update::from_json(&written).unwrap_or_else(|error| panic!("cannot be read again: {error}"));
    assert_eq!(again.update_id, update.update_id);
    assert_eq!(again.kind.name(), update.kind.name(), "{}", String::from_utf8_lossy(&written));
}
