//! Texts and captions of calls: parsed, checked, and written as the fields of a message.

use serde_json::{Map, Value};

use super::limits;
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::markup::{Entity, Formatted, Kind, ParseMode, format};
use crate::world::World;
use crate::world::account::Account;

/// The names under which a text, its mode and its entities come.
#[derive(Clone, Copy)]
pub(super) struct Names {
    pub(super) text: &'static str,
    pub(super) mode: &'static str,
    pub(super) entities: &'static str,
}

pub(super) const TEXT: Names = Names { text: "text", mode: "parse_mode", entities: "entities" };
pub(super) const CAPTION: Names = Names { text: "caption", mode: "parse_mode", entities: "caption_entities" };

/// The text of a call; `place` is where its limit stands, such as `sendMessage.text`.
pub(super) fn from_arguments(arguments: &Arguments, names: Names, place: &str) -> Result<Formatted, Failure> {
    let text = arguments.text(names.text).unwrap_or_default();
    let entities = arguments.list::<Value>(names.entities).unwrap_or_default();
    checked(text, arguments.text(names.mode).unwrap_or_default(), &entities, place)
}

/// The text of an object within a call, such as an `InputMediaPhoto`.
pub(super) fn from_object(object: &Value, names: Names, place: &str) -> Result<Formatted, Failure> {
    let entities = object[names.entities].as_array().cloned().unwrap_or_default();
    let mode = object[names.mode].as_str().unwrap_or_default();
    checked(object[names.text].as_str().unwrap_or_default(), mode, &entities, place)
}

fn checked(text: &str, mode: &str, entities: &[Value], place: &str) -> Result<Formatted, Failure> {
    let mode = ParseMode::named(mode).map_err(Failure::bad)?;
    let given = entities.iter().filter_map(Entity::from_json).collect();
    let formatted = format(text, mode, given).map_err(Failure::bad)?;
    limits::after_entities(place, &formatted.text)?;
    Ok(formatted)
}

/// Puts a text and its entities into a message's fields, where there is any.
pub(super) fn insert(
    world: &World,
    body: &mut Map<String, Value>,
    keys: (&str, &str),
    formatted: &Formatted,
) {
    if formatted.text.is_empty() {
        return;
    }
    body.insert(keys.0.into(), formatted.text.as_str().into());
    let entities = entities_json(world, &formatted.entities);
    if !entities.is_empty() {
        body.insert(keys.1.into(), entities.into());
    }
}

/// The entities on the wire; mentions of users that nobody knows are dropped, as Telegram does.
pub(crate) fn entities_json(world: &World, entities: &[Entity]) -> Vec<Value> {
    let known = entities.iter().filter(|entity| match entity.kind {
        Kind::TextMention { user } => world.account(user).is_some(),
        _ => true,
    });
    known.map(|entity| entity.to_json(|user| world.account(user).map(Account::to_json))).collect()
}

/// The caption of a media message, and the flags that go with it.
pub(super) fn caption(
    world: &World,
    arguments: &Arguments,
    method: &str,
) -> Result<Map<String, Value>, Failure> {
    let formatted = from_arguments(arguments, CAPTION, &format!("{method}.caption"))?;
    let mut body = Map::new();
    insert(world, &mut body, ("caption", "caption_entities"), &formatted);
    if arguments.flag("show_caption_above_media") && !formatted.text.is_empty() {
        body.insert("show_caption_above_media".into(), true.into());
    }
    if arguments.flag("has_spoiler") {
        body.insert("has_media_spoiler".into(), true.into());
    }
    Ok(body)
}
