//! Several files at once: albums, and media that must be paid for.

use serde_json::{Map, Value, json};

use super::content::{self, CAPTION};
use super::send::{prepare, send};
use super::{Method, Outcome, media, method, upload};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::files::FileKind;
use crate::world::post::{Author, Draft};

pub(super) const METHODS: &[Method] =
    &[method("sendMediaGroup", send_media_group), method("sendPaidMedia", send_paid_media)];

fn send_media_group(world: &mut World, arguments: &Arguments) -> Outcome {
    let items = items(arguments)?;
    let kinds: Vec<&str> = items.iter().map(|item| item["type"].as_str().unwrap_or_default()).collect();
    if let Some(kind) = kinds.iter().find(|kind| matches!(**kind, "animation" | "voice_note")) {
        let words = format!("can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup");
        return Err(Failure::bad(words));
    }
    // Music and documents stay among themselves.
    let is_mixed = ["audio", "document"]
        .iter()
        .any(|kind| kinds.contains(kind) && kinds.iter().any(|other| other != kind));
    if is_mixed {
        return Err(Failure::bad("document can't be mixed with other media types"));
    }
    world.writable_chat(arguments)?;
    let bodies =
        items.iter().map(|item| input_media(world, arguments, item)).collect::<Result<Vec<_>, _>>()?;
    let group = world.next_id();
    let mut messages = Vec::new();
    for mut body in bodies {
        body.insert("media_group_id".into(), group.as_str().into());
        let mut draft = Draft::new(Author::User(world.bot.id), body);
        let chat = prepare(world, arguments, &mut draft)?;
        let id = world.put(chat, draft);
        messages.extend(world.message(chat, id));
    }
    Ok(messages.into())
}

fn items(arguments: &Arguments) -> Result<Vec<Value>, Failure> {
    arguments.required("media")?;
    match arguments.json("media", "media")? {
        Some(Value::Array(items)) => Ok(items),
        _ => Err(Failure::bad("expected an Array of InputMedia")),
    }
}

/// One `InputMedia` as the fields of a message; its files come as parts of the call.
pub(super) fn input_media(
    world: &mut World,
    arguments: &Arguments,
    item: &Value,
) -> Result<Map<String, Value>, Failure> {
    let complain = |reason: String| Failure::bad(format_args!("can't parse InputMedia: {reason}"));
    let kind = item["type"].as_str().ok_or_else(|| complain("Can't find field \"type\"".to_owned()))?;
    let (file_kind, type_name) = match kind {
        "photo" => (FileKind::Photo, "InputMediaPhoto"),
        "video" => (FileKind::Video, "InputMediaVideo"),
        "animation" => (FileKind::Animation, "InputMediaAnimation"),
        "audio" => (FileKind::Audio, "InputMediaAudio"),
        "document" => (FileKind::Document, "InputMediaDocument"),
        "voice_note" => (FileKind::Voice, "InputMediaVoiceNote"),
        "live_photo" => (FileKind::Video, "InputMediaLivePhoto"),
        other => return Err(complain(format!("type \"{other}\" is unsupported"))),
    };
    let source = item["media"].as_str().ok_or_else(|| complain("media not found".to_owned()))?;
    let caption = content::from_object(item, CAPTION, &format!("{type_name}.caption"))?;
    let file = upload::keep(world, arguments, "media", Some(source), file_kind, item_details(item))?;
    let mut body = Map::new();
    content::insert(world, &mut body, ("caption", "caption_entities"), &caption);
    for (option, field) in
        [("has_spoiler", "has_media_spoiler"), ("show_caption_above_media", "show_caption_above_media")]
    {
        if item[option] == true {
            body.insert(field.into(), true.into());
        }
    }
    if kind == "animation" {
        body.insert("document".into(), media::as_document(&file));
    }
    body.insert(kind.to_owned(), file);
    if kind == "live_photo" {
        let still =
            upload::keep(world, arguments, "photo", item["photo"].as_str(), FileKind::Photo, Map::new())?;
        body[kind]["photo"] = still.clone();
        body.insert("photo".into(), still);
    }
    Ok(body)
}

fn item_details(item: &Value) -> Map<String, Value> {
    let names = ["duration", "width", "height", "performer", "title", "start_timestamp"];
    names.iter().filter_map(|name| Some(((*name).to_owned(), item.get(*name)?.clone()))).collect()
}

fn send_paid_media(world: &mut World, arguments: &Arguments) -> Outcome {
    let items = items(arguments)?;
    if items.is_empty() {
        return Err(Failure::bad("there are no media to send"));
    }
    world.writable_chat(arguments)?;
    let mut paid = Vec::new();
    for item in &items {
        let mut fields = input_media(world, arguments, item)?;
        let kind = item["type"].as_str().unwrap_or_default();
        let file = fields.remove(kind).unwrap_or_default();
        paid.push(json!({"type": kind, kind: file}));
    }
    let mut body = content::caption(world, arguments, "sendPaidMedia")?;
    let stars = arguments.integer("star_count").unwrap_or(0);
    body.insert("paid_media".into(), json!({"star_count": stars, "paid_media": paid}));
    send(world, arguments, body)
}
