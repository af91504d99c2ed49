//! Asking about members, and banning, restricting and promoting them.

use serde_json::{Value, json};

use super::chat::administered;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::account::Account;
use crate::world::chat::ChatKind;
use crate::world::member::{Member, Status, permissions};

pub(super) const METHODS: &[Method] = &[
    method("getChatMember", get_chat_member),
    method("getChatAdministrators", get_chat_administrators),
    method("getChatMemberCount", get_chat_member_count),
    method("banChatMember", ban_chat_member),
    method("unbanChatMember", unban_chat_member),
    method("restrictChatMember", restrict_chat_member),
    method("promoteChatMember", promote_chat_member),
    method("setChatAdministratorCustomTitle", set_custom_title),
    method("setChatMemberTag", set_member_tag),
    method("getUserChatBoosts", get_user_chat_boosts),
];

/// Restrictions shorter or longer than this, in seconds, last for ever.
const SHORTEST: i64 = 30;
const LONGEST: i64 = 366 * 24 * 60 * 60;

/// The chat of a question; the bot must be in it.
fn asked_chat(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    let id = world.named_chat(arguments, "chat_id")?;
    let chat = world.chat(id)?;
    if chat.is_private() || chat.has(world.bot.id) {
        return Ok(id);
    }
    world.may_write(id).map(|()| id)
}

fn user(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    let id = arguments.integer("user_id").unwrap_or(0);
    if id <= 0 {
        return Err(Failure::bad("invalid user_id specified"));
    }
    world.account(id).map(|account| account.id).ok_or_else(|| Failure::bad("user not found"))
}

fn member_json(world: &World, user: i64, member: &Member) -> Value {
    member.to_json(&world.account(user).map(Account::to_json).unwrap_or_default())
}

fn get_chat_member(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = user(world, arguments)?;
    let id = asked_chat(world, arguments)?;
    let chat = world.chat(id)?;
    let is_party = chat.is_private() && (chat.person == Some(user) || user == world.bot.id);
    let member = if is_party { Member::plain() } else { chat.member(user).at(world.now()) };
    Ok(member_json(world, user, &member).into())
}

/// Other bots are left out, as Telegram does unless asked; the own bot is listed.
fn get_chat_administrators(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = asked_chat(world, arguments)?;
    if world.chat(id)?.is_private() {
        return Err(Failure::bad("there are no administrators in the private chat"));
    }
    let administrators = world.inside(id).into_iter().filter(|(_, member)| member.is_administrator());
    let list: Vec<Value> = administrators.map(|(user, member)| member_json(world, user, &member)).collect();
    Ok(list.into())
}

fn get_chat_member_count(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = asked_chat(world, arguments)?;
    let count = if world.chat(id)?.is_private() { 2 } else { world.inside(id).len() };
    Ok(count.into())
}

/// The chat and the user of a call that changes somebody's standing.
fn subject(world: &World, arguments: &Arguments, right: &str, to: &str) -> Result<(i64, i64), Failure> {
    let user = user(world, arguments)?;
    let chat = administered(world, arguments, right, to)?;
    if user == world.bot.id {
        return Err(Failure::bad("can't restrict self"));
    }
    match world.chat(chat)?.member(user).status {
        Status::Owner => Err(Failure::bad("can't remove chat owner")),
        _ => Ok((chat, user)),
    }
}

/// The end of a ban or restriction; 0 is for ever.
fn until(arguments: &Arguments, now: i64) -> i64 {
    let date = arguments.integer("until_date").unwrap_or(0);
    if (now + SHORTEST..=now + LONGEST).contains(&date) { date } else { 0 }
}

fn set(world: &mut World, chat: i64, user: i64, member: &Member) -> Outcome {
    let bot = world.bot.id;
    world.set_member(chat, user, bot, member);
    Ok(true.into())
}

fn ban_chat_member(world: &mut World, arguments: &Arguments) -> Outcome {
    let (chat, user) = subject(world, arguments, "can_restrict_members", "restrict/unrestrict chat member")?;
    let until = until(arguments, world.now());
    // From a basic group one is only removed, and may come back at once.
    let member =
        if world.chat(chat)?.kind == ChatKind::Group { Member::banned(0) } else { Member::banned(until) };
    set(world, chat, user, &member)
}

fn unban_chat_member(world: &mut World, arguments: &Arguments) -> Outcome {
    let (chat, user) = subject(world, arguments, "can_restrict_members", "restrict/unrestrict chat member")?;
    let is_banned = world.chat(chat)?.member(user).status == Status::Banned;
    if arguments.flag("only_if_banned") && !is_banned {
        return Ok(true.into());
    }
    set(world, chat, user, &Member::left())
}

fn restrict_chat_member(world: &mut World, arguments: &Arguments) -> Outcome {
    let given = arguments.json("permissions", "permissions")?.unwrap_or_default();
    if !given.is_object() {
        return Err(Failure::bad("object expected as permissions"));
    }
    let (chat, user) = subject(world, arguments, "can_restrict_members", "restrict/unrestrict chat member")?;
    let found = world.chat(chat)?;
    if found.kind != ChatKind::Supergroup {
        return Err(Failure::bad("method is available only for supergroups"));
    }
    let is_member = found.member(user).is_inside();
    let permissions = permissions(&given);
    let is_free = permissions.values().all(|value| *value == true) && is_member;
    let until = until(arguments, world.now());
    let member = if is_free { Member::plain() } else { Member::restricted(permissions, is_member, until) };
    set(world, chat, user, &member)
}

fn promote_chat_member(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = user(world, arguments)?;
    let chat = administered(world, arguments, "can_promote_members", "promote/demote chat members")?;
    let found = world.chat(chat)?;
    match found.member(user).status {
        Status::Owner => return Err(Failure::bad("can't remove chat owner")),
        Status::Left | Status::Banned => return Err(Failure::bad("USER_NOT_PARTICIPANT")),
        _ => {}
    }
    let kind = found.kind;
    let rights = Member::administrator_with(kind, |right| arguments.flag(right));
    let plain = Member::plain();
    let is_demotion = rights.fields.iter().all(|(right, value)| right == "can_be_edited" || *value == false);
    set(world, chat, user, if is_demotion { &plain } else { &rights })
}

fn set_custom_title(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = user(world, arguments)?;
    let chat = administered(world, arguments, "can_promote_members", "change custom title of the user")?;
    let mut member = world.chat(chat)?.member(user);
    if !member.is_administrator() {
        return Err(Failure::bad("user is not an administrator"));
    }
    let title = arguments.text("custom_title").unwrap_or_default();
    if title.chars().any(|character| !character.is_ascii() && !character.is_alphanumeric()) {
        return Err(Failure::bad("ADMIN_RANK_EMOJI_NOT_ALLOWED"));
    }
    member.fields.insert("custom_title".into(), title.into());
    set(world, chat, user, &member)
}

/// An empty tag takes the tag away. Administrators have titles instead.
fn set_member_tag(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = user(world, arguments)?;
    let chat = administered(world, arguments, "can_manage_tags", "change the tag of the user")?;
    let mut member = world.chat(chat)?.member(user).at(world.now());
    if !member.is_inside() {
        return Err(Failure::bad("USER_NOT_PARTICIPANT"));
    }
    if member.is_administrator() {
        return Err(Failure::bad("user is an administrator of the chat"));
    }
    match arguments.text("tag") {
        Some(tag) => member.fields.insert("tag".into(), tag.into()),
        None => member.fields.remove("tag"),
    };
    set(world, chat, user, &member)
}

fn get_user_chat_boosts(world: &mut World, arguments: &Arguments) -> Outcome {
    let chat = world.named_chat(arguments, "chat_id")?;
    let user = user(world, arguments)?;
    let boosts = world.chat(chat)?.boosts.iter().filter(|(owner, _)| *owner == user);
    Ok(json!({"boosts": boosts.map(|(_, boost)| boost).collect::<Vec<_>>()}).into())
}
