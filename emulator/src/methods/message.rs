//! Deleting, pinning, and reacting to messages.

use serde_json::{Value, json};

use super::chat::administered;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::event::Event;
use crate::world::post::{Author, Draft, Post};

pub(super) const METHODS: &[Method] = &[
    method("deleteMessage", delete_message),
    method("deleteMessages", delete_messages),
    method("setMessageReaction", set_message_reaction),
    method("deleteMessageReaction", delete_message_reaction),
    method("deleteAllMessageReactions", delete_all_message_reactions),
    method("pinChatMessage", pin_chat_message),
    method("unpinChatMessage", unpin_chat_message),
    method("unpinAllChatMessages", unpin_all_chat_messages),
];

/// Messages older than this stay, in seconds.
const DELETABLE: i64 = 48 * 60 * 60;

fn delete_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = world.writable_chat(arguments)?;
    let id = arguments.integer("message_id").unwrap_or(0);
    let post = world.chat(chat)?.post(id).ok_or_else(|| Failure::bad("message to delete not found"))?;
    may_delete(world, chat, post)?;
    world.delete(chat, &[id]);
    Ok(true.into())
}

/// Own messages always, those of others in private chats or with the right to it; only while they are young.
fn may_delete(world: &World, chat: i64, post: &Post) -> Result<(), Failure> {
    let chat = world.chat(chat)?;
    let is_own = post.author == Author::User(world.bot.id);
    let is_allowed = is_own || chat.is_private() || chat.member(world.bot.id).may("can_delete_messages");
    let is_young = world.now() - post.date < DELETABLE;
    if is_allowed && is_young { Ok(()) } else { Err(Failure::bad("message can't be deleted for everyone")) }
}

/// What is not there is skipped.
fn delete_messages(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = world.writable_chat(arguments)?;
    let ids = arguments.list::<i64>("message_ids").unwrap_or_default();
    if ids.is_empty() {
        return Err(Failure::bad("message identifiers are not specified"));
    }
    let posts = &world.chat(chat)?.posts;
    let there: Vec<i64> = ids.into_iter().filter(|id| posts.contains_key(id)).collect();
    there.iter().try_for_each(|id| may_delete(world, chat, &world.chat(chat)?.posts[id]))?;
    world.delete(chat, &there);
    Ok(true.into())
}

fn set_message_reaction(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = world.writable_chat(arguments)?;
    let id = arguments.integer("message_id").unwrap_or(0);
    let reactions = match arguments.json("reaction", "reaction types")? {
        None => Vec::new(),
        Some(Value::Array(reactions)) => reactions,
        Some(_) => return Err(Failure::bad("expected an Array of ReactionType")),
    };
    let is_valid = |reaction: &Value| match reaction["type"].as_str() {
        Some("emoji") => {
            reaction["emoji"].as_str().is_some_and(|emoji| !emoji.is_empty() && !emoji.is_ascii())
        }
        Some("custom_emoji") => reaction["custom_emoji_id"].is_string(),
        _ => false,
    };
    if !reactions.iter().all(is_valid) {
        return Err(Failure::bad("REACTION_INVALID"));
    }
    let bot = world.bot.id;
    if world.react(chat, id, bot, &reactions) {
        Ok(true.into())
    } else {
        Err(Failure::bad("message to react not found"))
    }
}

/// The chat where the bot may take away others' reactions, and whose they are.
fn others_reactions(world: &World, arguments: &Arguments) -> Result<(i64, i64), Failure> {
    let chat = administered(world, arguments, "can_delete_messages", "delete reactions")?;
    let user =
        arguments.integer("user_id").ok_or_else(|| Failure::bad("parameter \"user_id\" is required"))?;
    Ok((chat, user))
}

fn delete_message_reaction(world: &mut World, arguments: &Arguments) -> Outcome {
    let (chat, user) = others_reactions(world, arguments)?;
    let id = arguments.integer("message_id").unwrap_or(0);
    if world.react(chat, id, user, &[]) {
        Ok(true.into())
    } else {
        Err(Failure::bad("message to react not found"))
    }
}

fn delete_all_message_reactions(world: &mut World, arguments: &Arguments) -> Outcome {
    let (chat, user) = others_reactions(world, arguments)?;
    let posts = world.chat(chat)?.posts.values();
    let reacted: Vec<i64> =
        posts.filter(|post| post.reactions.contains_key(&user)).map(|post| post.id).collect();
    for id in reacted {
        world.react(chat, id, user, &[]);
    }
    Ok(true.into())
}

fn may_pin(world: &World, id: i64) -> Result<(), Failure> {
    use crate::world::chat::ChatKind;
    let chat = world.chat(id)?;
    let right = if chat.kind == ChatKind::Channel { "can_edit_messages" } else { "can_pin_messages" };
    let may = chat.is_private() || chat.member(world.bot.id).may(right);
    if may { Ok(()) } else { Err(Failure::bad("not enough rights to manage pinned messages in the chat")) }
}

fn pin_chat_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat_id = world.writable_chat(arguments)?;
    may_pin(world, chat_id)?;
    let id = arguments.integer("message_id").unwrap_or(0);
    let pinned = world.message(chat_id, id).ok_or_else(|| Failure::bad("message to pin not found"))?;
    let chat = world.chat_mut(chat_id)?;
    if chat.pinned.last() == Some(&id) {
        return Err(Failure::bad("CHAT_NOT_MODIFIED"));
    }
    chat.pinned.retain(|earlier| *earlier != id);
    chat.pinned.push(id);
    let service = Draft::service(Author::User(world.bot.id), json!({"pinned_message": pinned}));
    let note = world.put(chat_id, service);
    world.tell_post(chat_id, note);
    world.emit(Event::Chat { chat: chat_id });
    Ok(true.into())
}

fn unpin_chat_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat_id = world.writable_chat(arguments)?;
    may_pin(world, chat_id)?;
    let chat = world.chat_mut(chat_id)?;
    let wanted = arguments.integer("message_id").filter(|id| *id != 0).or(chat.pinned.last().copied());
    let place = chat.pinned.iter().position(|id| Some(*id) == wanted);
    chat.pinned.remove(place.ok_or_else(|| Failure::bad("message to unpin not found"))?);
    world.emit(Event::Chat { chat: chat_id });
    Ok(true.into())
}

fn unpin_all_chat_messages(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat_id = world.writable_chat(arguments)?;
    may_pin(world, chat_id)?;
    world.chat_mut(chat_id)?.pinned.clear();
    world.emit(Event::Chat { chat: chat_id });
    Ok(true.into())
}
