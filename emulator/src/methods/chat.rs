//! Asking about chats, and changing what they are called and look like.

use serde_json::{Map, Value, json};

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::chat::ChatKind;
use crate::world::event::Event;
use crate::world::files::FileKind;
use crate::world::member::permissions;
use crate::world::post::{Author, Draft};

pub(super) const METHODS: &[Method] = &[
    method("getChat", get_chat),
    method("setChatTitle", set_chat_title),
    method("setChatDescription", set_chat_description),
    method("setChatPermissions", set_chat_permissions),
    method("setChatPhoto", set_chat_photo),
    method("deleteChatPhoto", delete_chat_photo),
    method("setChatStickerSet", set_chat_sticker_set),
    method("deleteChatStickerSet", delete_chat_sticker_set),
    method("leaveChat", leave_chat),
];

fn get_chat(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = world.named_chat(arguments, "chat_id")?;
    let chat = world.chat(id)?;
    Ok(world.chat_full_json(chat).into())
}

/// The chat of the call, if the bot has that right there; `to` ends the words of the refusal.
pub(super) fn administered(
    world: &World,
    arguments: &Arguments,
    right: &str,
    to: &str,
) -> Result<i64, Failure> {
    let id = world.writable_chat(arguments)?;
    let chat = world.chat(id)?;
    if chat.is_private() {
        return Err(Failure::bad(format_args!("can't {to} in private chats")));
    }
    if chat.member(world.bot.id).may(right) {
        Ok(id)
    } else {
        Err(Failure::bad(format_args!("not enough rights to {to}")))
    }
}

/// Tells everybody with a service message.
fn announce(world: &mut World, id: i64, body: Value) {
    let note = world.put(id, Draft::service(Author::User(world.bot.id), body));
    world.tell_post(id, note);
    world.emit(Event::Chat { chat: id });
}

fn set_chat_title(world: &mut World, arguments: &Arguments) -> Outcome {
    let title = arguments.text("title").unwrap_or_default().trim().to_owned();
    let id = administered(world, arguments, "can_change_info", "change chat title")?;
    if title.is_empty() {
        return Err(Failure::bad("CHAT_TITLE_EMPTY"));
    }
    let chat = world.chat_mut(id)?;
    if chat.title == title {
        return Err(Failure::bad("chat title is not modified"));
    }
    chat.title.clone_from(&title);
    announce(world, id, json!({"new_chat_title": title}));
    Ok(true.into())
}

fn set_chat_description(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = administered(world, arguments, "can_change_info", "set chat description")?;
    let description = arguments.text("description").map(str::to_owned);
    let chat = world.chat_mut(id)?;
    if chat.description == description {
        return Err(Failure::bad("chat description is not modified"));
    }
    chat.description = description;
    world.emit(Event::Chat { chat: id });
    Ok(true.into())
}

fn set_chat_permissions(world: &mut World, arguments: &Arguments) -> Outcome {
    let given = arguments.json("permissions", "permissions")?.unwrap_or_default();
    if !given.is_object() {
        return Err(Failure::bad("object expected as permissions"));
    }
    let id = administered(world, arguments, "can_restrict_members", "change chat permissions")?;
    let chat = world.chat_mut(id)?;
    if chat.kind == ChatKind::Channel {
        return Err(Failure::bad("can't change permissions of a channel"));
    }
    chat.permissions = permissions(&given);
    world.emit(Event::Chat { chat: id });
    Ok(true.into())
}

fn set_chat_photo(world: &mut World, arguments: &Arguments) -> Outcome {
    let upload = arguments.file("photo").ok_or_else(|| Failure::bad("photo must be uploaded as a file"))?;
    let id = administered(world, arguments, "can_change_info", "change chat photo")?;
    let bytes = upload.bytes.clone();
    let file = |world: &mut World| world.files.keep(FileKind::ChatPhoto, "", None, bytes.clone(), Map::new());
    let (small, big) = (file(world), file(world));
    let photo = json!({
        "small_file_id": small["file_id"], "small_file_unique_id": small["file_unique_id"],
        "big_file_id": big["file_id"], "big_file_unique_id": big["file_unique_id"],
    });
    world.chat_mut(id)?.photo = Some(photo);
    let sizes = world.files.keep(FileKind::Photo, "", None, bytes, Map::new());
    announce(world, id, json!({"new_chat_photo": sizes}));
    Ok(true.into())
}

fn delete_chat_photo(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = administered(world, arguments, "can_change_info", "change chat photo")?;
    if world.chat_mut(id)?.photo.take().is_none() {
        return Err(Failure::bad("CHAT_NOT_MODIFIED"));
    }
    announce(world, id, json!({"delete_chat_photo": true}));
    Ok(true.into())
}

/// The supergroup of a call whose stickers the bot may choose.
fn stickered(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    let id = administered(world, arguments, "can_change_info", "set group sticker set")?;
    if world.chat(id)?.kind == ChatKind::Supergroup {
        Ok(id)
    } else {
        Err(Failure::bad("method is available only for supergroups"))
    }
}

fn set_chat_sticker_set(world: &mut World, arguments: &Arguments) -> Outcome {
    let name = arguments.required("sticker_set_name")?.to_owned();
    let id = stickered(world, arguments)?;
    world.chat_mut(id)?.sticker_set = Some(name);
    world.emit(Event::Chat { chat: id });
    Ok(true.into())
}

fn delete_chat_sticker_set(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = stickered(world, arguments)?;
    world.chat_mut(id)?.sticker_set = None;
    world.emit(Event::Chat { chat: id });
    Ok(true.into())
}

fn leave_chat(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = world.writable_chat(arguments)?;
    if world.chat(id)?.is_private() {
        return Err(Failure::bad("can't leave private chats"));
    }
    let bot = world.bot.id;
    world.set_member(id, bot, bot, &crate::world::member::Member::left());
    Ok(true.into())
}
