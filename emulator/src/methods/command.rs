//! The bot's command menus, by scope and language.

use serde_json::Value;

use super::{Method, Outcome, method};
use crate::http::arguments::{Arguments, as_text};
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::event::Event;
use crate::world::profile::Scope;

pub(super) const METHODS: &[Method] = &[
    method("setMyCommands", set_my_commands),
    method("deleteMyCommands", delete_my_commands),
    method("getMyCommands", get_my_commands),
];

fn set_my_commands(world: &mut World, arguments: &Arguments) -> Outcome {
    let commands = commands(arguments)?;
    let key = key(world, arguments)?;
    if commands.is_empty() {
        world.profile.commands.remove(&key);
    } else {
        world.profile.commands.insert(key, commands);
    }
    world.emit(Event::Profile);
    Ok(true.into())
}

fn commands(arguments: &Arguments) -> Result<Vec<Value>, Failure> {
    let commands = match arguments.json("commands", "commands")? {
        None => return Ok(Vec::new()),
        Some(Value::Array(commands)) => commands,
        Some(_) => return Err(Failure::bad("expected an Array of BotCommand")),
    };
    for command in &commands {
        for field in ["command", "description"] {
            if command.get(field).is_none() {
                return Err(Failure::bad(format_args!(
                    "can't parse BotCommand: Can't find field \"{field}\""
                )));
            }
        }
    }
    Ok(commands)
}

fn delete_my_commands(world: &mut World, arguments: &Arguments) -> Outcome {
    let key = key(world, arguments)?;
    world.profile.commands.remove(&key);
    world.emit(Event::Profile);
    Ok(true.into())
}

fn get_my_commands(world: &mut World, arguments: &Arguments) -> Outcome {
    let key = key(world, arguments)?;
    Ok(world.profile.commands.get(&key).cloned().unwrap_or_default().into())
}

fn key(world: &World, arguments: &Arguments) -> Result<(Scope, String), Failure> {
    let scope = match arguments.json("scope", "BotCommandScope")? {
        None => Scope::Default,
        Some(scope) => read_scope(world, &scope)?,
    };
    Ok((scope, arguments.text("language_code").unwrap_or_default().to_owned()))
}

fn read_scope(world: &World, scope: &Value) -> Result<Scope, Failure> {
    let complain = |reason: &str| Failure::bad(format_args!("can't parse BotCommandScope: {reason}"));
    let kind = scope["type"].as_str().ok_or_else(|| complain("Can't find field \"type\""))?;
    match kind {
        "default" => return Ok(Scope::Default),
        "all_private_chats" => return Ok(Scope::AllPrivateChats),
        "all_group_chats" => return Ok(Scope::AllGroupChats),
        "all_chat_administrators" => return Ok(Scope::AllChatAdministrators),
        "chat" | "chat_administrators" | "chat_member" => {}
        _ => return Err(complain("Unsupported type specified")),
    }
    let chat = as_text(scope["chat_id"].clone());
    if chat.is_empty() {
        return Err(complain("Empty chat_id specified"));
    }
    let chat = world.find_chat(&chat).ok_or_else(|| Failure::bad("chat not found"))?;
    let user = scope["user_id"].as_i64().unwrap_or(0);
    match kind {
        "chat" => Ok(Scope::Chat(chat)),
        "chat_administrators" => Ok(Scope::ChatAdministrators(chat)),
        _ if user > 0 => Ok(Scope::ChatMember(chat, user)),
        _ => Err(complain("Invalid user_id specified")),
    }
}
