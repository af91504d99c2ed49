//! From an inline query's chosen result to the message that it becomes.

use serde_json::{Map, Value, json};

use super::World;
use super::account::Account;
use super::post::{Author, Draft};
use crate::markup::{Entity, ParseMode, format};
use crate::methods::entities_json;

/// The results that the bot gave for a query.
pub(crate) fn results(world: &World, query: &str) -> Vec<Value> {
    let answer = world.queries.inline.get(query).and_then(|inline| inline.answer.as_ref());
    answer.and_then(|answer| answer["results"].as_array()).cloned().unwrap_or_default()
}

/// The message that a result becomes when this person sends it.
pub(crate) fn draft(world: &mut World, user: i64, result: &Value) -> Draft {
    let content = result.get("input_message_content").filter(|content| content.is_object());
    let mut body = match content {
        Some(content) => from_content(world, content),
        None => from_result(world, result),
    };
    body.insert("via_bot".into(), world.bot.to_json());
    let mut draft = Draft::new(Author::User(user), body);
    draft.markup =
        result.get("reply_markup").filter(|markup| markup.get("inline_keyboard").is_some()).cloned();
    // Only a message with buttons can be found again by the bot.
    draft.inline_id = draft.markup.is_some().then(|| format!("inline-{}", world.next_number()));
    draft
}

/// Tells the bot which result was chosen.
pub(crate) fn tell_choice(world: &mut World, query: &str, result: &Value, inline_id: Option<String>) {
    let Some(inline) = world.queries.inline.get(query) else { return };
    let from = world.account(inline.user).map(Account::to_json);
    let mut body = json!({"result_id": result["id"], "from": from, "query": inline.query});
    if let Some(id) = inline_id {
        body["inline_message_id"] = id.into();
    }
    let queue = format!("chosen_inline_result:{}", inline.user);
    world.make_update("chosen_inline_result", body, queue);
}

fn from_content(world: &World, content: &Value) -> Map<String, Value> {
    let fields = |names: &[&str]| {
        let given = names.iter().filter_map(|name| Some(((*name).to_owned(), content.get(*name)?.clone())));
        Value::Object(given.collect())
    };
    if content.get("message_text").is_some() {
        return text_fields(world, content, ("message_text", "entities"), ("text", "entities"));
    }
    let body = if content.get("phone_number").is_some() {
        json!({"contact": fields(&["phone_number", "first_name", "last_name", "vcard"])})
    } else if content.get("address").is_some() {
        let mut venue = fields(&[
            "title",
            "address",
            "foursquare_id",
            "foursquare_type",
            "google_place_id",
            "google_place_type",
        ]);
        venue["location"] = fields(&["latitude", "longitude"]);
        json!({"location": venue["location"], "venue": venue})
    } else {
        json!({"location": fields(&["latitude", "longitude", "horizontal_accuracy", "live_period", "heading"])})
    };
    body.as_object().cloned().unwrap_or_default()
}

/// A result that is itself the message: a file, a place, a contact.
fn from_result(world: &World, result: &Value) -> Map<String, Value> {
    let kind = result["type"].as_str().unwrap_or_default();
    if matches!(kind, "location" | "venue" | "contact") {
        return from_content(world, result);
    }
    let mut body =
        text_fields(world, result, ("caption", "caption_entities"), ("caption", "caption_entities"));
    let field = if matches!(kind, "gif" | "mpeg4_gif") { "animation" } else { kind };
    let id =
        result.get(format!("{kind}_file_id")).or_else(|| result.get("mpeg4_file_id")).and_then(Value::as_str);
    if let Some(file) = id.and_then(|id| world.files.get(id)) {
        body.insert(field.to_owned(), file.object.clone());
    } else {
        // What lies behind an address is not fetched: the address stands for it.
        let address =
            ["photo_url", "gif_url", "mpeg4_url", "video_url", "audio_url", "voice_url", "document_url"];
        let address = address.iter().find_map(|name| result[*name].as_str()).unwrap_or_default();
        body.insert("text".into(), address.into());
    }
    body
}

fn text_fields(world: &World, object: &Value, from: (&str, &str), to: (&str, &str)) -> Map<String, Value> {
    let mode =
        ParseMode::named(object["parse_mode"].as_str().unwrap_or_default()).unwrap_or(ParseMode::Plain);
    let given = object[from.1].as_array().into_iter().flatten().filter_map(Entity::from_json).collect();
    let text = object[from.0].as_str().unwrap_or_default();
    let formatted = format(text, mode, given).unwrap_or_default();
    let mut fields = Map::new();
    if !formatted.text.is_empty() {
        let entities = entities_json(world, &formatted.entities);
        fields.insert(to.0.to_owned(), formatted.text.into());
        if !entities.is_empty() {
            fields.insert(to.1.to_owned(), entities.into());
        }
    }
    fields
}
