//! What people type and press: commands, their words, callback data, the payloads of links.

use std::fmt::Debug;

use botwright::deep_link::Payload;
use botwright::types::{Message, MessageEntity, MessageEntityType, User};
use botwright::{CallbackData, ChatId, Short, Typed, fuzzing};
use serde_json::json;

use super::dice::Dice;

/// Takes a text apart in each of these ways.
pub fn command(data: &[u8]) {
    let mut dice = Dice::new(data);
    let mut entities = vec![MessageEntity::new(MessageEntityType::BotCommand, 0, dice.number())];
    for _ in 0..dice.below(4) {
        let mention = MessageEntity::new(MessageEntityType::TextMention, dice.number(), dice.number());
        entities.push(mention.user(Box::new(User::new(7, false, "Ann"))));
    }
    let text = dice.text();
    in_message(&text, &entities);
    for word in fuzzing::words(&text) {
        is_of(&text, &word);
    }
    fuzzing::capture(&text);
    fuzzing::stored_keys(&text);
    pressed(&text);
    if let Some(bytes) = Payload::decode(&text)
        && (1..=48).contains(&bytes.len())
    {
        assert_eq!(Payload::encode(bytes).map(|payload| payload.to_string()), Ok(text));
    }
}

fn in_message(text: &str, entities: &[MessageEntity]) {
    let chat = json!({"id": 5, "type": "private"});
    let message = json!({"message_id": 1, "date": 1, "chat": chat, "text": text, "entities": entities});
    let message: Message = serde_json::from_value(message).unwrap_or_else(|error| panic!("{error}"));
    let Some(command) = fuzzing::command(&message) else { return };
    assert!(text.starts_with(|first: char| first.is_ascii()), "{text:?}");
    for word in &command {
        is_of(text, word);
    }
}

/// A word is no longer than what it was found in, and can be asked for its entities.
fn is_of(text: &str, word: &Typed<'_>) {
    assert!(word.text().len() <= text.len(), "{:?} of {text:?}", word.text());
    let _ = word.entities().count();
}

/// Values of every sort are read from callback data.
fn pressed(text: &str) {
    read_again::<u8>(text);
    read_again::<i8>(text);
    read_again::<u32>(text);
    read_again::<i64>(text);
    read_again::<u64>(text);
    read_again::<bool>(text);
    read_again::<char>(text);
    read_again::<ChatId>(text);
    read_again::<Short<16>>(text);
}

/// What is read can be written, within its length, and read again.
fn read_again<T: CallbackData + PartialEq + Debug>(text: &str) {
    let mut rest = text;
    let Some(value) = T::read(&mut rest) else { return };
    assert!(text.ends_with(rest), "{rest:?} of {text:?}");
    let mut written = String::new();
    value.write(&mut written);
    assert!(written.len() <= T::MAX_LEN, "{value:?} takes {} bytes", written.len());
    assert_eq!(T::read(&mut written.as_str()).as_ref(), Some(&value));
}
