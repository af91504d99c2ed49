//! What a bot asks and does for the accounts that have connected it; sending takes `business_connection_id` anywhere.

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] = &[
    method("getBusinessConnection", get_business_connection),
    method("readBusinessMessage", read_business_message),
    method("deleteBusinessMessages", delete_business_messages),
];

fn connection(arguments: &Arguments) -> &str {
    arguments.text("business_connection_id").unwrap_or_default()
}

fn get_business_connection(world: &mut World, arguments: &Arguments) -> Outcome {
    Ok(world.connection_json(connection(arguments))?.into())
}

/// Nobody sees whether a message was read.
fn read_business_message(world: &mut World, arguments: &Arguments) -> Outcome {
    world.connection(connection(arguments))?;
    let chat = world.writable_chat(arguments)?;
    let id = arguments.integer("message_id").unwrap_or(0);
    let post = world.chat(chat)?.post(id);
    post.map(|_| true.into()).ok_or_else(|| Failure::bad("message not found"))
}

/// The messages must all be of one chat.
fn delete_business_messages(world: &mut World, arguments: &Arguments) -> Outcome {
    let connection = connection(arguments);
    world.connection(connection)?;
    let ids = arguments.list::<i64>("message_ids").unwrap_or_default();
    let mut chats = world.chats.values().filter(|chat| chat.business.as_deref() == Some(connection));
    let chat = chats.find(|chat| !ids.is_empty() && ids.iter().all(|id| chat.posts.contains_key(id)));
    let chat = chat.map(|chat| chat.id).ok_or_else(|| Failure::bad("message to delete not found"))?;
    world.delete(chat, &ids);
    Ok(true.into())
}
