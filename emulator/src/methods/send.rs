//! Sending: texts, and what every kind of message has in common.

use serde_json::{Map, Value, json};

use super::content::{self, TEXT};
use super::ephemeral;
use super::reply::reply;
use super::reply_markup::reply_markup;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::chat::ChatKind;
use crate::world::event::Event;
use crate::world::post::{Author, Draft};

pub(super) const METHODS: &[Method] = &[
    method("sendMessage", send_message),
    method("sendMessageDraft", send_message_draft),
    method("sendChatAction", send_chat_action),
];

/// How long an action shows, in seconds.
const ACTION_SHOWS: i64 = 5;

fn send_message(world: &mut World, arguments: &Arguments) -> Outcome {
    if arguments.text("text").is_none() {
        return Err(Failure::bad("message text is empty"));
    }
    let formatted = content::from_arguments(arguments, TEXT, "sendMessage.text")?;
    let mut body = Map::new();
    content::insert(world, &mut body, ("text", "entities"), &formatted);
    insert_preview(&mut body, arguments)?;
    send(world, arguments, body)
}

/// The link preview options, or the older flag that they replaced.
pub(super) fn insert_preview(body: &mut Map<String, Value>, arguments: &Arguments) -> Result<(), Failure> {
    let options = arguments.json("link_preview_options", "link preview options")?;
    let older = arguments.flag("disable_web_page_preview").then(|| json!({"is_disabled": true}));
    if let Some(options) = options.or(older) {
        body.insert("link_preview_options".into(), options);
    }
    Ok(())
}

/// Sends what `body` says, with the markup, the reply and the flags of the call.
pub(super) fn send(world: &mut World, arguments: &Arguments, body: Map<String, Value>) -> Outcome {
    send_with(world, arguments, body, |_| {})
}

/// As `send`; `finish` may add to the draft.
pub(super) fn send_with(
    world: &mut World,
    arguments: &Arguments,
    body: Map<String, Value>,
    finish: impl FnOnce(&mut Draft),
) -> Outcome {
    let mut draft = Draft::new(Author::User(world.bot.id), body);
    draft.markup = reply_markup(arguments)?;
    finish(&mut draft);
    let chat = prepare(world, arguments, &mut draft)?;
    ephemeral::replace(world, arguments, chat)?;
    let id = world.put(chat, draft);
    Ok(world.message(chat, id).unwrap_or_default().into())
}

/// Finds the chat, the message replied to and the author, and adds the flags that show in a message.
pub(super) fn prepare(world: &mut World, arguments: &Arguments, draft: &mut Draft) -> Result<i64, Failure> {
    let chat = world.writable_chat(arguments)?;
    let reply = reply(world, arguments, chat)?;
    draft.reply_to = reply.to;
    draft.body.extend(reply.fields);
    draft.thread = thread(world, arguments, chat, reply.to)?;
    draft.receiver = ephemeral::receiver(world, arguments, chat)?;
    if world.chat(chat)?.kind == ChatKind::Channel {
        draft.author = Author::Channel;
    }
    if arguments.flag("protect_content") {
        draft.body.insert("has_protected_content".into(), true.into());
    }
    if let Some(effect) = arguments.text("message_effect_id") {
        draft.body.insert("effect_id".into(), effect.into());
    }
    if draft.is_empty_text() {
        return Err(Failure::bad("message text is empty"));
    }
    Ok(chat)
}

/// The topic that a call names, or that of the message replied to.
fn thread(
    world: &World,
    arguments: &Arguments,
    chat: i64,
    reply: Option<i64>,
) -> Result<Option<i64>, Failure> {
    let chat = world.chat(chat)?;
    let named = arguments.integer("message_thread_id").filter(|thread| *thread != 0);
    let thread = named.or_else(|| chat.posts.get(&reply?)?.thread);
    chat.may_write_in(thread, world.bot.id).map_err(Failure::bad)?;
    Ok(thread)
}

/// Shows a text that is still being written; it leaves nothing behind.
fn send_message_draft(world: &mut World, arguments: &Arguments) -> Outcome {
    content::from_arguments(arguments, TEXT, "sendMessageDraft.text")?;
    let chat = world.writable_chat(arguments)?;
    show_action(world, chat, "typing")?;
    Ok(true.into())
}

fn send_chat_action(world: &mut World, arguments: &Arguments) -> Outcome {
    const ACTIONS: [&str; 16] = [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
        "record_audio",
        "upload_audio",
        "pick_up_location",
        "cancel",
        "playing_game",
    ];
    let action = arguments.text("action").unwrap_or_default().to_ascii_lowercase();
    if !ACTIONS.contains(&action.as_str()) {
        return Err(Failure::bad("wrong parameter action in request"));
    }
    let chat = world.writable_chat(arguments)?;
    thread(world, arguments, chat, None)?;
    show_action(world, chat, &action)?;
    Ok(true.into())
}

/// Shows that the bot is busy with something.
pub(super) fn show_action(world: &mut World, id: i64, action: &str) -> Result<(), Failure> {
    let until = world.now() + ACTION_SHOWS;
    let action = if action == "cancel" { "" } else { action };
    world.chat_mut(id)?.typing = (!action.is_empty()).then(|| (action.to_owned(), until));
    world.emit(Event::Typing { chat: id, action: action.to_owned(), until });
    Ok(())
}
