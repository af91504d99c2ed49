//! The methods of the Bot API: one registry, from which calls, refusals and the coverage list all come.

#![expect(
    clippy::unnecessary_wraps,
    reason = "every method has the registry's signature, those that cannot fail too"
)]

mod album;
mod bot;
mod business;
mod call;
mod chat;
mod checklist;
mod command;
mod content;
mod edit;
mod ephemeral;
mod file;
mod forum;
mod game;
mod gift;
mod invite;
mod joining;
mod limits;
mod media;
mod member;
mod message;
mod passport;
mod payment;
mod poll;
mod query;
mod reply;
mod reply_markup;
mod rich;
mod send;
mod thing;
mod transfer;
mod upload;
mod waiting;
mod web_app;
mod wording;

pub(crate) use bot::take_allowed_updates;
pub(crate) use call::{Called, Delivery, call, envelope};
pub(crate) use content::entities_json;
pub(crate) use media::as_document;
pub(crate) use upload::{file_name, stand_in};

use botwright_api::schema::schema;
use serde_json::{Value, json};

use crate::http::arguments::Arguments;
use crate::http::failure::{Answer, Failure};
use crate::world::World;

type Outcome = Result<Answer, Failure>;

/// A method that is simulated.
struct Method {
    name: &'static str,
    run: Run,
}

#[derive(Clone, Copy)]
enum Run {
    /// Done at once, on the world.
    Now(fn(&mut World, &Arguments) -> Outcome),
    /// `getUpdates`, the only one that waits.
    Poll,
}

const fn method(name: &'static str, run: fn(&mut World, &Arguments) -> Outcome) -> Method {
    Method { name, run: Run::Now(run) }
}

/// Every family of methods.
const FAMILIES: &[&[Method]] = &[
    &[Method { name: "getUpdates", run: Run::Poll }],
    bot::METHODS,
    command::METHODS,
    send::METHODS,
    media::METHODS,
    album::METHODS,
    thing::METHODS,
    rich::METHODS,
    game::METHODS,
    payment::METHODS,
    poll::METHODS,
    transfer::METHODS,
    edit::METHODS,
    ephemeral::METHODS,
    checklist::METHODS,
    message::METHODS,
    query::METHODS,
    file::METHODS,
    chat::METHODS,
    member::METHODS,
    invite::METHODS,
    joining::METHODS,
    forum::METHODS,
    business::METHODS,
    gift::METHODS,
    web_app::METHODS,
    passport::METHODS,
];

/// Names that Telegram still understands.
const OLD_NAMES: &[(&str, &str)] = &[
    ("kickChatMember", "banChatMember"),
    ("getChatMembersCount", "getChatMemberCount"),
    ("setStickerSetThumb", "setStickerSetThumbnail"),
];

/// The simulated method of this name, in any case, old or new.
fn find(name: &str) -> Option<&'static Method> {
    let current = official(name);
    FAMILIES.iter().copied().flatten().find(|method| method.name.eq_ignore_ascii_case(current))
}

/// The new name where the old one was used.
fn official(name: &str) -> &str {
    OLD_NAMES.iter().find(|(old, _)| old.eq_ignore_ascii_case(name)).map_or(name, |(_, new)| new)
}

/// Which methods are simulated and which are not, by the API's own list.
pub(crate) fn coverage() -> Value {
    let names = schema().methods.iter().map(|method| method.name.as_str());
    let (simulated, not_simulated): (Vec<_>, Vec<_>) = names.partition(|name| find(name).is_some());
    json!({"simulated": simulated, "not_simulated": not_simulated})
}
