//! Invite links.

use serde_json::{Value, json};

use super::chat::administered;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] = &[
    method("exportChatInviteLink", export_invite_link),
    method("createChatInviteLink", create_invite_link),
    method("editChatInviteLink", edit_invite_link),
    method("revokeChatInviteLink", revoke_invite_link),
];

fn inviting(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    administered(world, arguments, "can_invite_users", "manage chat invite link")
}

fn new_link(world: &mut World, arguments: &Arguments, is_primary: bool) -> Value {
    let number = world.next_number();
    let mut link = json!({
        "invite_link": format!("https://t.me/+offline{number:012}"), "creator": world.bot.to_json(),
        "creates_join_request": false, "is_primary": is_primary, "is_revoked": false,
    });
    describe(&mut link, arguments);
    link
}

fn describe(link: &mut Value, arguments: &Arguments) {
    link["creates_join_request"] = arguments.flag("creates_join_request").into();
    if let Some(name) = arguments.text("name") {
        link["name"] = name.into();
    }
    for name in ["expire_date", "member_limit"] {
        if let Some(value) = arguments.integer(name).filter(|value| *value > 0) {
            link[name] = value.into();
        }
    }
}

/// A new primary link; the old one is revoked.
fn export_invite_link(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = inviting(world, arguments)?;
    let link = new_link(world, arguments, true);
    let links = &mut world.chat_mut(chat)?.invite_links;
    links.iter_mut().filter(|old| old["is_primary"] == true).for_each(|old| old["is_revoked"] = true.into());
    links.push(link.clone());
    Ok(link["invite_link"].clone().into())
}

fn create_invite_link(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = inviting(world, arguments)?;
    if arguments.flag("creates_join_request")
        && arguments.integer("member_limit").is_some_and(|limit| limit > 0)
    {
        return Err(Failure::bad(
            "member limit can't be specified for links requiring administrator approval",
        ));
    }
    let link = new_link(world, arguments, false);
    world.chat_mut(chat)?.invite_links.push(link.clone());
    Ok(link.into())
}

/// The link of the call.
fn known_link<'a>(world: &'a mut World, arguments: &Arguments, chat: i64) -> Result<&'a mut Value, Failure> {
    let wanted = arguments.text("invite_link").unwrap_or_default();
    let links = &mut world.chat_mut(chat)?.invite_links;
    links
        .iter_mut()
        .find(|link| link["invite_link"] == wanted)
        .ok_or_else(|| Failure::bad("INVITE_HASH_EXPIRED"))
}

fn edit_invite_link(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = inviting(world, arguments)?;
    let link = known_link(world, arguments, chat)?;
    describe(link, arguments);
    Ok(link.clone().into())
}

fn revoke_invite_link(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = inviting(world, arguments)?;
    let link = known_link(world, arguments, chat)?;
    link["is_revoked"] = true.into();
    Ok(link.clone().into())
}
