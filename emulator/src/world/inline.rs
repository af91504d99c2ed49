//! From an inline query's chosen result to the message that it becomes.

use serde_json::{Map, Value, json};

use super::World;
use super::account::Account;
use super::files::FileKind;
use super::order::Needs;
use super::payment::Terms;
use super::post::{Author, Draft};
use crate::markup::{Entity, ParseMode, format};
use crate::methods::{as_document, entities_json, file_name, stand_in};

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
    if draft.body.contains_key("invoice") && draft.markup.is_none() {
        draft.markup = Some(json!({"inline_keyboard": [[{"text": "Pay", "pay": true}]]}));
    }
    // Only a message with buttons can be found again by the bot.
    draft.inline_id = draft.markup.is_some().then(|| format!("inline-{}", world.next_number()));
    draft
}

/// Tells the bot which result was chosen.
pub(crate) fn tell_choice(world: &mut World, query: &str, result: &Value, inline_id: Option<String>) {
    let Some(inline) = world.queries.inline.get(query).filter(|_| world.inline_feedback) else { return };
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
    let body = if content.get("payload").is_some() {
        invoice(content)
    } else if content.get("phone_number").is_some() {
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
fn from_result(world: &mut World, result: &Value) -> Map<String, Value> {
    let kind = result["type"].as_str().unwrap_or_default();
    if matches!(kind, "location" | "venue" | "contact") {
        return from_content(world, result);
    }
    let mut body =
        text_fields(world, result, ("caption", "caption_entities"), ("caption", "caption_entities"));
    let field = if matches!(kind, "gif" | "mpeg4_gif") { "animation" } else { kind };
    let id =
        result.get(format!("{kind}_file_id")).or_else(|| result.get("mpeg4_file_id")).and_then(Value::as_str);
    let file = match id.and_then(|id| world.files.get(id)) {
        Some(file) => file.object.clone(),
        None => from_address(world, kind, result),
    };
    if field == "animation" {
        body.insert("document".into(), as_document(&file));
    }
    body.insert(field.to_owned(), file);
    body
}

/// What lies behind an address is not fetched: something stands for it.
fn from_address(world: &mut World, kind: &str, result: &Value) -> Value {
    let addresses =
        ["photo_url", "gif_url", "mpeg4_url", "video_url", "audio_url", "voice_url", "document_url"];
    let address = addresses.iter().find_map(|name| result[*name].as_str()).unwrap_or_default();
    let (file_kind, duration) = match kind {
        "photo" => (FileKind::Photo, None),
        "gif" | "mpeg4_gif" => (FileKind::Animation, result.get(format!("{}_duration", &kind[..3]))),
        "video" => (FileKind::Video, result.get("video_duration")),
        "audio" => (FileKind::Audio, result.get("audio_duration")),
        "voice" => (FileKind::Voice, result.get("voice_duration")),
        _ => (FileKind::Document, None),
    };
    let mut details = Map::new();
    details.extend(duration.map(|duration| ("duration".to_owned(), duration.clone())));
    let given = ["performer", "title"].into_iter().filter(|_| kind == "audio");
    details.extend(given.filter_map(|name| Some((name.to_owned(), result.get(name)?.clone()))));
    let content_type = result["mime_type"].as_str();
    let bytes = stand_in(address, file_kind);
    world.files.keep(file_kind, &file_name(address), content_type, bytes, details)
}

/// The terms of a result that is an invoice.
pub(crate) fn terms(result: &Value) -> Option<Terms> {
    let content = &result["input_message_content"];
    let is = |name: &str| content[name] == true;
    Some(Terms {
        payload: content["payload"].as_str()?.to_owned(),
        is_flexible: is("is_flexible"),
        needs: Needs {
            name: is("need_name"),
            phone_number: is("need_phone_number"),
            email: is("need_email"),
            address: is("need_shipping_address"),
        },
        most_tip: content["max_tip_amount"].as_i64().unwrap_or(0),
        period: None,
    })
}

fn invoice(content: &Value) -> Value {
    let prices = content["prices"].as_array().into_iter().flatten();
    let total: i64 = prices.filter_map(|price| price["amount"].as_i64()).sum();
    json!({"invoice": {
        "title": content["title"], "description": content["description"], "start_parameter": "",
        "currency": content["currency"], "total_amount": total,
    }})
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
