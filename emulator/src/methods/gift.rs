//! Gifts. The emulator has two of them, and every bot can pay for them.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::content::{self, Names};
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::files::FileKind;
use crate::world::post::{Author, Draft};

pub(super) const METHODS: &[Method] =
    &[method("getAvailableGifts", get_available_gifts), method("sendGift", send_gift)];

/// Id, emoji and price in stars.
const GIFTS: [(&str, &str, u64); 2] = [("5170145012310081615", "💝", 15), ("5170233102089322756", "🧸", 15)];

const TEXT: Names = Names { text: "text", mode: "text_parse_mode", entities: "text_entities" };

fn get_available_gifts(world: &mut World, _: &Arguments) -> Outcome {
    let gifts: Vec<Value> = GIFTS.iter().map(|facts| gift(world, *facts)).collect();
    Ok(json!({"gifts": gifts}).into())
}

/// The Gift object.
fn gift(world: &mut World, (id, emoji, stars): (&str, &str, u64)) -> Value {
    let details = Map::from_iter([("emoji".to_owned(), emoji.into())]);
    let bytes = Bytes::copy_from_slice(emoji.as_bytes());
    let sticker = world.files.keep(FileKind::Sticker, "", None, bytes, details);
    json!({"id": id, "sticker": sticker, "star_count": stars})
}

/// Whoever gets it sees a service message.
fn send_gift(world: &mut World, arguments: &Arguments) -> Outcome {
    let wanted = arguments.required("gift_id")?;
    let facts = GIFTS.iter().find(|(id, ..)| *id == wanted);
    let facts = *facts.ok_or_else(|| Failure::bad("STARGIFT_INVALID"))?;
    let formatted = content::from_arguments(arguments, TEXT, "sendGift.text")?;
    let chat = receiver(world, arguments)?;
    let mut info = Map::from_iter([("gift".to_owned(), gift(world, facts))]);
    content::insert(world, &mut info, ("text", "entities"), &formatted);
    if arguments.flag("pay_for_upgrade") {
        info.insert("can_be_upgraded".into(), true.into());
    }
    world.put(chat, Draft::service(Author::User(world.bot.id), json!({"gift": info})));
    Ok(true.into())
}

fn receiver(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    match arguments.integer("user_id").filter(|user| *user != 0) {
        Some(user) => world
            .account(user)
            .map(|account| account.id)
            .filter(|user| world.chat(*user).is_ok())
            .ok_or_else(|| Failure::bad("user not found")),
        None => world.named_chat(arguments, "chat_id"),
    }
}
