//! What members do with each other: add, remove, ban, restrict, promote, as far as their own rights reach.

use serde_json::{Value, json};

use super::World;
use super::chat::ChatKind;
use super::event::Event;
use super::member::{Member, PERMISSIONS, Status, permissions};
use super::post::{Author, Draft};

/// A new standing that somebody wants to give somebody else.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Add,
    /// They may come back at once.
    Remove,
    Ban,
    /// The ban ends; they are still outside.
    Unban,
    /// With these rights, or with all but anonymity.
    Promote(Option<Vec<String>>),
    Demote,
    /// To these permissions.
    Restrict(Vec<String>),
    /// The restrictions end.
    Free,
    /// An administrator's title.
    Title(String),
}

type Refusal = String;

impl World {
    /// `by` changes how `user` stands in a chat.
    pub(crate) fn manage(&mut self, chat: i64, by: i64, user: i64, change: &Change) -> Result<(), Refusal> {
        self.may_manage(chat, by, user, change)?;
        let found = self.chats.get(&chat).ok_or("there is no such chat")?;
        let before = found.member(user).at(self.now());
        let after = match change {
            Change::Add | Change::Demote | Change::Free => Member::plain(),
            Change::Remove | Change::Unban => Member::left(),
            Change::Ban => Member::banned(0),
            Change::Promote(None) => Member::administrator(found.kind),
            Change::Promote(Some(rights)) => promoted(found.kind, rights)?,
            Change::Restrict(allowed) => restricted(allowed, before.is_inside())?,
            Change::Title(title) => titled(before, title),
        };
        self.set_member(chat, user, by, &after);
        Ok(())
    }

    fn may_manage(&self, chat: i64, by: i64, user: i64, change: &Change) -> Result<(), Refusal> {
        let chat = self.chats.get(&chat).ok_or("there is no such chat")?;
        if chat.is_private() {
            return Err("a private chat has no members".into());
        }
        let (actor, subject) = (chat.member(by).at(self.now()), chat.member(user).at(self.now()));
        if subject.status == Status::Owner {
            return Err("they own the chat".into());
        }
        let needed = match change {
            Change::Add => "can_invite_users",
            Change::Remove | Change::Ban | Change::Unban | Change::Restrict(_) | Change::Free => {
                "can_restrict_members"
            }
            Change::Promote(_) | Change::Demote | Change::Title(_) => "can_promote_members",
        };
        let may = match actor.status {
            Status::Member => {
                chat.kind != ChatKind::Channel && chat.permissions.get(needed) == Some(&true.into())
            }
            _ => actor.is_inside() && actor.may(needed),
        };
        if !may {
            return Err(format!("user {by} has no right to it: `{needed}`"));
        }
        let must_be_inside =
            matches!(change, Change::Promote(_) | Change::Demote | Change::Title(_) | Change::Remove);
        match change {
            Change::Add if subject.is_inside() => Err("they are in the chat already".into()),
            Change::Restrict(_) if chat.kind != ChatKind::Supergroup => {
                Err("only members of supergroups can be restricted".into())
            }
            Change::Title(_) if !subject.is_administrator() => Err("they are no administrator".into()),
            _ if must_be_inside && !subject.is_inside() => Err("they are not a member of the chat".into()),
            _ => Ok(()),
        }
    }

    /// A member gives the chat another title.
    pub(crate) fn rename(&mut self, chat_id: i64, by: i64, title: &str) -> Result<(), Refusal> {
        let found = self.chats.get_mut(&chat_id).ok_or("there is no such chat")?;
        let member = found.member(by);
        let may = member.may("can_change_info")
            || member.status == Status::Member
                && found.permissions.get("can_change_info") == Some(&true.into());
        if found.is_private() || !may {
            return Err(format!("user {by} has no right to it: `can_change_info`"));
        }
        title.clone_into(&mut found.title);
        let is_channel = found.kind == ChatKind::Channel;
        let author = if is_channel { Author::Channel } else { Author::User(by) };
        let note = self.put(chat_id, Draft::service(author, json!({"new_chat_title": title})));
        self.tell_post(chat_id, note);
        self.emit(Event::Chat { chat: chat_id });
        Ok(())
    }
}

fn promoted(kind: ChatKind, rights: &[String]) -> Result<Member, Refusal> {
    let member = Member::administrator_with(kind, |right| {
        // Whoever has any right has this one.
        right == "can_manage_chat" || rights.iter().any(|wanted| wanted == right)
    });
    match rights.iter().find(|right| !member.fields.contains_key(*right)) {
        Some(unknown) => Err(format!("a {} has no right `{unknown}`", kind.name())),
        None => Ok(member),
    }
}

fn restricted(allowed: &[String], is_member: bool) -> Result<Member, Refusal> {
    if let Some(unknown) = allowed.iter().find(|name| !PERMISSIONS.contains(&name.as_str())) {
        return Err(format!("there is no permission `{unknown}`"));
    }
    let given = Value::Object(allowed.iter().map(|name| (name.clone(), true.into())).collect());
    Ok(Member::restricted(permissions(&given), is_member, 0))
}

fn titled(mut member: Member, title: &str) -> Member {
    member.fields.insert("custom_title".into(), title.into());
    member
}
