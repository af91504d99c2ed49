//! The topics of forums.

use serde_json::{Map, Value, json};

use super::chat::administered;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::event::Event;
use crate::world::forum::{COLOUR, GENERAL, Topic};

pub(super) const METHODS: &[Method] = &[
    method("getForumTopicIconStickers", get_icon_stickers),
    method("createForumTopic", create),
    method("editForumTopic", edit),
    method("closeForumTopic", |world, arguments| set_closed(world, arguments, thread(arguments), true)),
    method("reopenForumTopic", |world, arguments| set_closed(world, arguments, thread(arguments), false)),
    method("deleteForumTopic", delete),
    method("unpinAllForumTopicMessages", |world, arguments| unpin_all(world, arguments, thread(arguments))),
    method("editGeneralForumTopic", edit_general),
    method("closeGeneralForumTopic", |world, arguments| set_closed(world, arguments, GENERAL, true)),
    method("reopenGeneralForumTopic", |world, arguments| set_closed(world, arguments, GENERAL, false)),
    method("hideGeneralForumTopic", |world, arguments| set_hidden(world, arguments, true)),
    method("unhideGeneralForumTopic", |world, arguments| set_hidden(world, arguments, false)),
    method("unpinAllGeneralForumTopicMessages", |world, arguments| unpin_all(world, arguments, GENERAL)),
];

/// The colours that a topic may have.
const COLOURS: [i64; 6] = [0x006F_B9F0, 0x00FF_D67E, 0x00CB_86DB, 0x008E_EE98, 0x00FF_93B2, 0x00FB_6F5F];

/// The emulator has no icons; bots that offer a choice must bear that.
fn get_icon_stickers(_: &mut World, _: &Arguments) -> Outcome {
    Ok(Vec::<Value>::new().into())
}

fn thread(arguments: &Arguments) -> i64 {
    arguments.integer("message_thread_id").unwrap_or(0)
}

/// The forum of a call, if the bot may keep its topics.
fn forum(world: &World, arguments: &Arguments, to: &str) -> Result<i64, Failure> {
    let named = world.writable_chat(arguments)?;
    world.chat(named)?.forum()?;
    administered(world, arguments, "can_manage_topics", to)
}

fn name(arguments: &Arguments) -> Option<&str> {
    arguments.text("name").map(str::trim).filter(|name| !name.is_empty())
}

fn create(world: &mut World, arguments: &Arguments) -> Outcome {
    let name = name(arguments).ok_or_else(|| Failure::bad("topic name must be non-empty"))?;
    let chat = forum(world, arguments, "create a topic")?;
    let colour = arguments.integer("icon_color").filter(|colour| *colour != 0).unwrap_or(COLOUR);
    if !COLOURS.contains(&colour) {
        return Err(Failure::bad("TOPIC_ICON_COLOR_INVALID"));
    }
    let topic = Topic::new(name, colour, arguments.text("icon_custom_emoji_id"));
    let mut made = topic.to_json();
    let bot = world.bot.id;
    let thread = world.make_topic(chat, bot, topic);
    made.insert("message_thread_id".into(), thread.into());
    Ok(Value::Object(made).into())
}

/// Changes a topic, if that changes anything, and says so.
fn change(
    world: &mut World,
    chat: i64,
    thread: i64,
    change: impl FnOnce(&mut Topic),
    note: Value,
) -> Outcome {
    let topic = world.chat_mut(chat)?.topic_mut(thread)?;
    let before = topic.clone();
    change(topic);
    if *topic == before {
        return Err(Failure::bad("TOPIC_NOT_MODIFIED"));
    }
    let bot = world.bot.id;
    world.say_in_topic(chat, thread, bot, note);
    Ok(true.into())
}

/// What is left out stays; an empty icon takes the icon away.
fn edit(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = forum(world, arguments, "edit the topic")?;
    let name = name(arguments).map(str::to_owned);
    let icon = arguments.has("icon_custom_emoji_id").then(|| arguments.text("icon_custom_emoji_id"));
    let mut note = Map::new();
    if let Some(name) = &name {
        note.insert("name".into(), name.as_str().into());
    }
    if let Some(icon) = icon {
        note.insert("icon_custom_emoji_id".into(), icon.unwrap_or_default().into());
    }
    let apply = |topic: &mut Topic| {
        topic.name = name.unwrap_or_else(|| topic.name.clone());
        topic.icon = icon.map_or_else(|| topic.icon.clone(), |icon| icon.map(str::to_owned));
    };
    change(world, chat, thread(arguments), apply, json!({"forum_topic_edited": note}))
}

fn edit_general(world: &mut World, arguments: &Arguments) -> Outcome {
    let name = name(arguments).ok_or_else(|| Failure::bad("topic name must be non-empty"))?;
    let chat = forum(world, arguments, "edit the topic")?;
    let note = json!({"forum_topic_edited": {"name": name}});
    change(world, chat, GENERAL, |topic| name.clone_into(&mut topic.name), note)
}

fn set_closed(world: &mut World, arguments: &Arguments, thread: i64, is_closed: bool) -> Outcome {
    let chat = forum(world, arguments, "close or open the topic")?;
    let note =
        if is_closed { json!({"forum_topic_closed": {}}) } else { json!({"forum_topic_reopened": {}}) };
    change(world, chat, thread, |topic| topic.is_closed = is_closed, note)
}

/// A hidden topic is closed too.
fn set_hidden(world: &mut World, arguments: &Arguments, is_hidden: bool) -> Outcome {
    let chat = forum(world, arguments, "hide or unhide the topic")?;
    let note = if is_hidden {
        json!({"general_forum_topic_hidden": {}})
    } else {
        json!({"general_forum_topic_unhidden": {}})
    };
    let apply = |topic: &mut Topic| {
        topic.is_hidden = is_hidden;
        topic.is_closed |= is_hidden;
    };
    change(world, chat, GENERAL, apply, note)
}

fn delete(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = world.writable_chat(arguments)?;
    world.chat(id)?.forum()?;
    let chat = administered(world, arguments, "can_delete_messages", "delete the topic")?;
    let thread = thread(arguments);
    if !world.chat(chat)?.forum()?.contains_key(&thread) || thread == GENERAL {
        return Err(Failure::bad("TOPIC_ID_INVALID"));
    }
    world.delete_topic(chat, thread);
    Ok(true.into())
}

fn unpin_all(world: &mut World, arguments: &Arguments, thread: i64) -> Outcome {
    let id = world.writable_chat(arguments)?;
    world.chat(id)?.forum()?;
    let chat = administered(world, arguments, "can_pin_messages", "unpin messages")?;
    let found = world.chat_mut(chat)?;
    let wanted = (thread != GENERAL).then_some(thread);
    let posts = &found.posts;
    found.pinned.retain(|pinned| posts.get(pinned).is_none_or(|post| post.thread != wanted));
    world.emit(Event::Chat { chat });
    Ok(true.into())
}
