//! The world as the page sees it, in JSON.

use serde_json::{Map, Value, json};

use crate::world::World;
use crate::world::account::Account;
use crate::world::chat::Chat;
use crate::world::log::Record;
use crate::world::member::Status;
use crate::world::profile::Scope;

/// How much of the log the page gets; it is for reading, not for keeping.
const LOG_LENGTH: usize = 1000;

/// Everything at once.
pub(super) fn snapshot(world: &World) -> Value {
    let chats = world.chats.values().map(|chat| {
        let mut view = chat_view(world, chat);
        view["messages"] = chat.posts.keys().filter_map(|id| world.message(chat.id, *id)).collect();
        view
    });
    let records: Vec<&Record> = world.log.records().collect();
    let newest = records.len().saturating_sub(LOG_LENGTH);
    json!({
        "bot": world.bot.to_json(),
        "connected": is_listening(world),
        "users": users(world),
        "chats": chats.collect::<Value>(),
        "log": records[newest..].iter().map(|record| log_entry(record)).collect::<Value>(),
    })
}

/// The people one can speak as.
pub(super) fn users(world: &World) -> Value {
    world.people.values().map(Account::to_json).collect()
}

/// A chat without its messages: who is in it, and what depends on who looks at it.
pub(super) fn chat_view(world: &World, chat: &Chat) -> Value {
    let members: Vec<i64> = match chat.person {
        Some(person) => vec![person],
        None => world
            .inside(chat.id)
            .into_iter()
            .map(|(user, _)| user)
            .filter(|user| *user != world.bot.id)
            .collect(),
    };
    let mut view = world.chat_json(chat);
    view["blocked"] = chat.is_blocked.into();
    view["keyboards"] = keyboards(chat);
    view["votes"] = votes(world, chat);
    view["commands"] = members.iter().map(|user| (user.to_string(), commands(world, chat, *user))).collect();
    view["members"] = members.into();
    view
}

/// Whether a bot takes updates now, or is at work on one.
pub(super) fn is_listening(world: &World) -> bool {
    !world.updates.waiting.is_empty() || world.webhook.is_set() || !world.running.is_empty()
}

/// A line of the log.
pub(super) fn log_entry(record: &Record) -> Value {
    match record {
        Record::Call(call) => json!({
            "seq": call.sequence, "at": call.milliseconds, "kind": "call", "name": call.method, "ok": call.is_ok(),
            "code": call.answer.get("error_code").and_then(Value::as_i64).unwrap_or(200),
            "millis": call.duration.as_secs_f64() * 1000.0, "times": call.times,
            "request": call.arguments, "answer": call.answer,
        }),
        Record::Update(update) => json!({
            "seq": update.sequence, "at": update.milliseconds, "kind": "update", "name": update.update_kind, "ok": true,
            "request": update.update,
        }),
    }
}

/// The reply keyboard or forced reply of each person who has one.
fn keyboards(chat: &Chat) -> Value {
    let shown = chat.keyboards.iter().map(|(user, keyboard)| {
        let view =
            json!({"markup": keyboard.markup, "message_id": keyboard.message, "hidden": keyboard.is_hidden});
        (user.to_string(), view)
    });
    Value::Object(shown.collect())
}

/// By message, what each person has voted for.
fn votes(world: &World, chat: &Chat) -> Value {
    let polls = chat.posts.values().filter_map(|post| Some((post.id, world.polls.get(post.poll.as_ref()?)?)));
    let votes = polls.map(|(id, poll)| {
        let by_user: Map<String, Value> =
            poll.votes.iter().map(|(user, chosen)| (user.to_string(), chosen.clone().into())).collect();
        (id.to_string(), Value::Object(by_user))
    });
    Value::Object(votes.collect())
}

/// The commands that this person's menu has: those of the narrowest scope that has any.
fn commands(world: &World, chat: &Chat, user: i64) -> Value {
    let language =
        world.account(user).and_then(|account| account.language_code.as_deref()).unwrap_or_default();
    let is_administrator = matches!(chat.member(user).status, Status::Owner | Status::Administrator);
    let scopes = match (chat.is_private(), is_administrator) {
        (true, _) => vec![Scope::Chat(chat.id), Scope::AllPrivateChats, Scope::Default],
        (false, true) => vec![
            Scope::ChatMember(chat.id, user),
            Scope::ChatAdministrators(chat.id),
            Scope::Chat(chat.id),
            Scope::AllChatAdministrators,
            Scope::AllGroupChats,
            Scope::Default,
        ],
        (false, false) => {
            vec![Scope::ChatMember(chat.id, user), Scope::Chat(chat.id), Scope::AllGroupChats, Scope::Default]
        }
    };
    world.profile.commands_for(&scopes, language).into()
}
