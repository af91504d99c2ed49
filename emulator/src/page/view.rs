//! The world as the page sees it, in JSON.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::people::Seat;
use crate::shared::Shared;
use crate::world::World;
use crate::world::account::Account;
use crate::world::chat::Chat;
use crate::world::log::Record;

/// How much of the log the page gets; it is for reading, not for keeping.
const LOG_LENGTH: usize = 1000;

/// Everything at once.
pub(super) fn snapshot(shared: &Arc<Shared>) -> Value {
    let mut snapshot = snapshot_without_menus(&shared.world());
    snapshot["chats"].as_array_mut().into_iter().flatten().for_each(|chat| add_menus(shared, chat));
    snapshot
}

/// A chat without its messages: who is in it, and what depends on who looks at it.
pub(super) fn chat(shared: &Arc<Shared>, id: i64) -> Option<Value> {
    let mut view = {
        let world = shared.world();
        chat_without_menus(&world, world.chats.get(&id)?)
    };
    add_menus(shared, &mut view);
    Some(view)
}

/// The people one can speak as.
pub(super) fn users(world: &World) -> Value {
    world.people.values().map(Account::to_json).collect()
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

fn snapshot_without_menus(world: &World) -> Value {
    let chats = world.chats.values().map(|chat| {
        let mut view = chat_without_menus(world, chat);
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

fn chat_without_menus(world: &World, chat: &Chat) -> Value {
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
    view["reactions"] = reactions(chat);
    view["invoices"] = invoices(world, chat);
    view["standings"] = standings(world, chat);
    view["menu_button"] = if chat.is_private() { world.profile.menu_button(chat.id) } else { Value::Null };
    view["passport_errors"] = world.passport_errors.get(&chat.id).cloned().unwrap_or_default().into();
    view["members"] = members.into();
    view
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

/// By message, who has reacted how.
fn reactions(chat: &Chat) -> Value {
    let reacted = chat.posts.values().filter(|post| !post.reactions.is_empty());
    let by_message = reacted.map(|post| {
        let by_user =
            post.reactions.iter().map(|(user, chosen)| (user.to_string(), Value::from(chosen.clone())));
        (post.id.to_string(), Value::Object(by_user.collect()))
    });
    Value::Object(by_message.collect())
}

/// By message, what an invoice asks for and its message does not show.
fn invoices(world: &World, chat: &Chat) -> Value {
    let own = world.invoices.range((chat.id, i64::MIN)..=(chat.id, i64::MAX));
    let views = own.map(|((_, message), terms)| {
        let needs = terms.needs;
        let view = json!({
            "name": needs.name, "phone_number": needs.phone_number, "email": needs.email,
            "address": needs.address || terms.is_flexible, "is_flexible": terms.is_flexible, "most_tip": terms.most_tip,
        });
        (message.to_string(), view)
    });
    Value::Object(views.collect())
}

/// How everybody stands in a group or channel, the bot included.
fn standings(world: &World, chat: &Chat) -> Value {
    let now = world.now();
    let members = chat.members.iter().map(|(user, member)| {
        let standing = member.at(now).to_json(&world.user_json(*user));
        (user.to_string(), standing)
    });
    Value::Object(members.collect())
}

/// Adds each member's command menu. A seat knows it, and takes the lock by itself.
fn add_menus(shared: &Arc<Shared>, view: &mut Value) {
    let chat = view["id"].as_i64().unwrap_or_default();
    let members: Vec<i64> =
        view["members"].as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
    let menu = |user: i64| Seat::new(Arc::clone(shared), user, chat).command_menu();
    view["commands"] = members.into_iter().map(|user| (user.to_string(), Value::from(menu(user)))).collect();
}
