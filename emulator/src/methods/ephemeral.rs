//! Messages in groups that one person alone sees.

use super::edit::{self, Target};
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::chat::ChatKind;
use crate::world::queries::too_old;

pub(super) const METHODS: &[Method] = &[
    method("editEphemeralMessageText", edit_text),
    method("editEphemeralMessageMedia", edit_media),
    method("editEphemeralMessageCaption", edit_caption),
    method("editEphemeralMessageReplyMarkup", edit_reply_markup),
    method("deleteEphemeralMessage", delete),
];

/// The one person whom a call's message is for, if it is ephemeral.
pub(super) fn receiver(world: &World, arguments: &Arguments, chat: i64) -> Result<Option<i64>, Failure> {
    let parameters = arguments.json("ephemeral_message_parameters", "EphemeralMessageParameters")?;
    let Some(parameters) = parameters else { return Ok(None) };
    let user = parameters["receiver_user_id"].as_i64().ok_or_else(|| {
        Failure::bad("can't parse EphemeralMessageParameters: Can't find field \"receiver_user_id\"")
    })?;
    let chat = world.chat(chat)?;
    if !matches!(chat.kind, ChatKind::Group | ChatKind::Supergroup) {
        return Err(Failure::bad("ephemeral messages can be sent only in groups"));
    }
    if !chat.member(user).at(world.now()).is_inside() {
        return Err(Failure::bad("USER_NOT_PARTICIPANT"));
    }
    if let Some(query) = parameters["callback_query_id"].as_str() {
        world.queries.callbacks.get(query).filter(|query| query.user == user).ok_or_else(too_old)?;
    }
    Ok(Some(user))
}

/// Takes away the ephemeral message whose button was pressed, where a new one comes instead.
pub(super) fn replace(world: &mut World, arguments: &Arguments, chat: i64) -> Result<(), Failure> {
    let parameters = arguments.json("ephemeral_message_parameters", "EphemeralMessageParameters")?;
    let parameters = parameters.unwrap_or_default();
    if parameters["replace_callback_query_message"] != true {
        return Ok(());
    }
    let query = world.queries.callbacks.get(parameters["callback_query_id"].as_str().unwrap_or_default());
    let pressed = query.and_then(|query| query.message);
    let posts = &world.chat(chat)?.posts;
    let ephemeral = pressed.filter(|id| posts.get(id).is_some_and(|post| post.receiver.is_some()));
    if let Some(id) = ephemeral {
        world.delete(chat, &[id]);
    }
    Ok(())
}

/// The ephemeral message of a call, whose receiver must be named rightly.
fn target(world: &World, arguments: &Arguments) -> Result<Target, Failure> {
    found(world, arguments, "edit")
}

fn found(world: &World, arguments: &Arguments, verb: &str) -> Result<Target, Failure> {
    let chat = world.writable_chat(arguments)?;
    let id = arguments.integer("ephemeral_message_id").unwrap_or(0);
    let receiver = arguments.integer("receiver_user_id");
    let post = world.chat(chat)?.posts.get(&id);
    post.filter(|post| post.receiver.is_some() && post.receiver == receiver)
        .map(|_| Target::ephemeral(chat, id))
        .ok_or_else(|| Failure::bad(format_args!("message to {verb} not found")))
}

fn edit_text(world: &mut World, arguments: &Arguments) -> Outcome {
    edit::edit_text(world, arguments, target)
}

fn edit_media(world: &mut World, arguments: &Arguments) -> Outcome {
    edit::edit_media(world, arguments, target)
}

fn edit_caption(world: &mut World, arguments: &Arguments) -> Outcome {
    edit::edit_caption(world, arguments, target)
}

fn edit_reply_markup(world: &mut World, arguments: &Arguments) -> Outcome {
    edit::edit_reply_markup(world, arguments, target)
}

fn delete(world: &mut World, arguments: &Arguments) -> Outcome {
    let target = found(world, arguments, "delete")?;
    world.delete(target.chat, &[target.id]);
    Ok(true.into())
}
