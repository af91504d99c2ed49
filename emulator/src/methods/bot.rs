//! What a bot asks and says about itself.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::{Answer, Failure};
use crate::world::World;
use crate::world::account::abilities;
use crate::world::chat::ChatKind;
use crate::world::event::Event;
use crate::world::member::Member;
use crate::world::profile::in_language;
use crate::world::webhook::Webhook;

pub(super) const METHODS: &[Method] = &[
    method("getMe", get_me),
    method("logOut", done),
    method("close", done),
    method("setWebhook", set_webhook),
    method("deleteWebhook", delete_webhook),
    method("getWebhookInfo", get_webhook_info),
    method("setMyName", set_my_name),
    method("getMyName", get_my_name),
    method("setMyDescription", set_my_description),
    method("getMyDescription", get_my_description),
    method("setMyShortDescription", set_my_short_description),
    method("getMyShortDescription", get_my_short_description),
    method("setChatMenuButton", set_chat_menu_button),
    method("getChatMenuButton", get_chat_menu_button),
    method("setMyDefaultAdministratorRights", set_default_rights),
    method("getMyDefaultAdministratorRights", get_default_rights),
];

fn get_me(world: &mut World, _: &Arguments) -> Outcome {
    let mut me = world.bot.to_json();
    if let (Value::Object(me), Value::Object(abilities)) = (&mut me, abilities(!world.privacy)) {
        me.extend(abilities);
    }
    Ok(me.into())
}

fn done(_: &mut World, _: &Arguments) -> Outcome {
    Ok(true.into())
}

fn set_webhook(world: &mut World, arguments: &Arguments) -> Outcome {
    let url = arguments.text("url").unwrap_or_default().trim();
    if url.is_empty() {
        return delete_webhook(world, arguments);
    }
    check_webhook_url(url)?;
    take_allowed_updates(world, arguments);
    if arguments.flag("drop_pending_updates") {
        world.updates.clear();
    }
    let secret = arguments.text("secret_token").map(str::to_owned);
    let max_connections =
        arguments.integer("max_connections").map(|most| usize::try_from(most.clamp(1, 100)).unwrap_or(1));
    let is_same = world.webhook.url == url && world.webhook.secret == secret;
    let webhook = Webhook {
        url: url.to_owned(),
        secret,
        max_connections,
        has_certificate: arguments.file("certificate").is_some(),
        ip_address: arguments.text("ip_address").map(str::to_owned),
        // What is on its way to the same address still is.
        ..if world.webhook.url == url { std::mem::take(&mut world.webhook) } else { Webhook::default() }
    };
    world.webhook = webhook;
    world.updates.poller += 1;
    world.updates.ended_by_webhook = true;
    world.feed.touch();
    let description = Some(if is_same { "Webhook is already set" } else { "Webhook was set" });
    Ok(Answer { result: true.into(), description })
}

/// As a local server: plain HTTP and any port will do.
fn check_webhook_url(url: &str) -> Result<(), Failure> {
    let bad = |reason: &str| Failure::bad(format_args!("bad webhook: {reason}"));
    let parsed = reqwest::Url::parse(url).map_err(|_| bad("invalid URL specified"))?;
    match (parsed.scheme(), parsed.host_str()) {
        ("http" | "https", Some(_)) => Ok(()),
        _ => Err(bad("An HTTPS URL must be provided for webhook")),
    }
}

fn delete_webhook(world: &mut World, arguments: &Arguments) -> Outcome {
    if arguments.flag("drop_pending_updates") {
        world.updates.clear();
    }
    let description =
        Some(if world.webhook.is_set() { "Webhook was deleted" } else { "Webhook is already deleted" });
    world.webhook = Webhook::default();
    world.feed.touch();
    Ok(Answer { result: true.into(), description })
}

fn get_webhook_info(world: &mut World, _: &Arguments) -> Outcome {
    Ok(world.webhook.info(world.updates.len(), world.updates.allowed.as_ref()).into())
}

/// Absent, the kinds stay as they are; malformed or empty, they become the default set.
pub(crate) fn take_allowed_updates(world: &mut World, arguments: &Arguments) {
    if arguments.has("allowed_updates") {
        let kinds = arguments.list("allowed_updates").unwrap_or_default();
        let update = botwright_api::schema::schema().type_named("Update");
        let known =
            |kind: &str| update.is_some_and(|update| update.fields.iter().any(|field| field.name == kind));
        world.updates.allow(kinds, known);
    }
}

fn language(arguments: &Arguments) -> String {
    arguments.text("language_code").unwrap_or_default().to_owned()
}

/// Keeps a text for a language; an empty text takes it away.
fn set_text(texts: &mut BTreeMap<String, String>, arguments: &Arguments, name: &str) {
    match arguments.text(name) {
        Some(text) => texts.insert(language(arguments), text.to_owned()),
        None => texts.remove(&language(arguments)),
    };
}

fn set_my_name(world: &mut World, arguments: &Arguments) -> Outcome {
    set_text(&mut world.profile.names, arguments, "name");
    world.bot.first_name = world.profile.names.get("").unwrap_or(&world.profile.first_name).clone();
    world.emit(Event::Profile);
    Ok(true.into())
}

fn get_my_name(world: &mut World, arguments: &Arguments) -> Outcome {
    let name = in_language(&world.profile.names, &language(arguments));
    Ok(json!({"name": name.unwrap_or_else(|| world.profile.first_name.clone())}).into())
}

fn set_my_description(world: &mut World, arguments: &Arguments) -> Outcome {
    set_text(&mut world.profile.descriptions, arguments, "description");
    world.emit(Event::Profile);
    Ok(true.into())
}

fn get_my_description(world: &mut World, arguments: &Arguments) -> Outcome {
    let text = in_language(&world.profile.descriptions, &language(arguments));
    Ok(json!({"description": text.unwrap_or_default()}).into())
}

fn set_my_short_description(world: &mut World, arguments: &Arguments) -> Outcome {
    set_text(&mut world.profile.short_descriptions, arguments, "short_description");
    world.emit(Event::Profile);
    Ok(true.into())
}

fn get_my_short_description(world: &mut World, arguments: &Arguments) -> Outcome {
    let text = in_language(&world.profile.short_descriptions, &language(arguments));
    Ok(json!({"short_description": text.unwrap_or_default()}).into())
}

fn set_chat_menu_button(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = arguments.integer("chat_id").unwrap_or(0);
    let button = arguments.json("menu_button", "MenuButton")?.unwrap_or_else(|| json!({"type": "default"}));
    match button["type"].as_str() {
        Some("default") => world.profile.menu_buttons.remove(&chat),
        Some("commands" | "web_app") => world.profile.menu_buttons.insert(chat, button),
        _ => return Err(Failure::bad("can't parse MenuButton: Unsupported type specified")),
    };
    world.emit(Event::Profile);
    Ok(true.into())
}

fn get_chat_menu_button(world: &mut World, arguments: &Arguments) -> Outcome {
    Ok(world.profile.menu_button(arguments.integer("chat_id").unwrap_or(0)).into())
}

fn set_default_rights(world: &mut World, arguments: &Arguments) -> Outcome {
    let rights = arguments.json("rights", "rights")?;
    if arguments.flag("for_channels") {
        world.profile.channel_rights = rights;
    } else {
        world.profile.group_rights = rights;
    }
    Ok(true.into())
}

fn get_default_rights(world: &mut World, arguments: &Arguments) -> Outcome {
    let (kind, given) = if arguments.flag("for_channels") {
        (ChatKind::Channel, &world.profile.channel_rights)
    } else {
        (ChatKind::Supergroup, &world.profile.group_rights)
    };
    let granted = |right: &str| given.as_ref().is_some_and(|given| given[right] == true);
    let mut rights = Member::administrator_with(kind, granted).fields;
    rights.remove("can_be_edited");
    Ok(Value::Object(rights).into())
}
