//! Forwarding and copying messages.

use serde_json::{Map, Value, json};

use super::content::{self, CAPTION};
use super::reply_markup::reply_markup;
use super::send::prepare;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::post::{Author, Draft, Post};

pub(super) const METHODS: &[Method] = &[
    method("forwardMessage", forward_message),
    method("forwardMessages", forward_messages),
    method("copyMessage", copy_message),
    method("copyMessages", copy_messages),
];

/// The fields of a message that do not go along to another chat.
const LEFT_BEHIND: [&str; 6] =
    ["media_group_id", "quote", "external_reply", "has_protected_content", "effect_id", "via_bot"];

/// The message that a call names, and the chat it is in.
fn source<'a>(
    world: &'a World,
    arguments: &Arguments,
    id: i64,
    verb: &str,
) -> Result<(i64, &'a Post), Failure> {
    let from = world.named_chat(arguments, "from_chat_id")?;
    let post = world.chat(from)?.post(id);
    let post = post.ok_or_else(|| Failure::bad(format_args!("message to {verb} not found")))?;
    if post.is_service() || post.body.contains_key("has_protected_content") {
        return Err(Failure::bad(format_args!(
            "message can't be {}",
            if verb == "copy" { "copied" } else { "forwarded" }
        )));
    }
    Ok((from, post))
}

fn content_of(post: &Post) -> Map<String, Value> {
    let mut body = post.body.clone();
    body.retain(|key, _| !LEFT_BEHIND.contains(&key.as_str()));
    body
}

fn forward(world: &mut World, arguments: &Arguments, id: i64) -> Result<i64, Failure> {
    let (from, post) = source(world, arguments, id, "forward")?;
    let mut body = content_of(post);
    body.insert("forward_origin".into(), world.origin(from, post));
    add_legacy_origin(&mut body);
    let poll = post.poll.clone();
    let mut draft = Draft::new(Author::User(world.bot.id), body);
    draft.poll = poll;
    let chat = prepare(world, arguments, &mut draft)?;
    Ok(world.put(chat, draft))
}

/// The fields that told the origin before `forward_origin` did, which servers still send.
fn add_legacy_origin(body: &mut Map<String, Value>) {
    let origin = body.get("forward_origin").cloned().unwrap_or_default();
    body.insert("forward_date".into(), origin["date"].clone());
    let fields = [
        ("forward_from", "sender_user"),
        ("forward_from_chat", "chat"),
        ("forward_from_message_id", "message_id"),
    ];
    for (old, new) in fields {
        if let Some(value) = origin.get(new) {
            body.insert(old.into(), value.clone());
        }
    }
}

fn forward_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = forward(world, arguments, arguments.integer("message_id").unwrap_or(0))?;
    let chat = world.named_chat(arguments, "chat_id")?;
    Ok(world.message(chat, id).unwrap_or_default().into())
}

fn forward_messages(world: &mut World, arguments: &Arguments) -> Outcome {
    several(world, arguments, forward)
}

/// All that can be had of several messages; a chat that cannot be written to fails the whole call.
fn several(
    world: &mut World,
    arguments: &Arguments,
    one: fn(&mut World, &Arguments, i64) -> Result<i64, Failure>,
) -> Outcome {
    let ids = arguments.list::<i64>("message_ids").unwrap_or_default();
    if ids.is_empty() {
        return Err(Failure::bad("message identifiers are not specified"));
    }
    world.named_chat(arguments, "from_chat_id")?;
    world.writable_chat(arguments)?;
    let made = ids.iter().filter_map(|id| one(world, arguments, *id).ok());
    Ok(made.map(|id| json!({"message_id": id})).collect::<Vec<_>>().into())
}

fn copy(world: &mut World, arguments: &Arguments, id: i64) -> Result<i64, Failure> {
    let markup = reply_markup(arguments)?;
    let (_, post) = source(world, arguments, id, "copy")?;
    let mut body = content_of(post);
    body.remove("forward_origin");
    body.retain(|key, _| !key.starts_with("forward_"));
    let poll = post.poll.clone();
    let is_captioned = body.contains_key("caption") || poll.is_none() && !body.contains_key("text");
    if arguments.flag("remove_caption") || arguments.has("caption") && is_captioned {
        body.retain(|key, _| !matches!(key.as_str(), "caption" | "caption_entities"));
        let caption = content::from_arguments(arguments, CAPTION, "copyMessage.caption")?;
        content::insert(world, &mut body, ("caption", "caption_entities"), &caption);
    }
    let mut draft = Draft::new(Author::User(world.bot.id), body);
    draft.poll = poll;
    draft.markup = markup;
    let chat = prepare(world, arguments, &mut draft)?;
    Ok(world.put(chat, draft))
}

fn copy_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = copy(world, arguments, arguments.integer("message_id").unwrap_or(0))?;
    Ok(json!({"message_id": id}).into())
}

fn copy_messages(world: &mut World, arguments: &Arguments) -> Outcome {
    several(world, arguments, copy)
}
