//! Changes of membership, and the updates and service messages that they bring.

use serde_json::{Map, Value, json};

use super::World;
use super::chat::ChatKind;
use super::event::Event;
use super::member::{Member, Status};
use super::post::{Author, Draft};

impl World {
    /// Gives a user a new standing; `by` is who did it.
    pub(crate) fn set_member(&mut self, chat_id: i64, user: i64, by: i64, member: &Member) {
        self.set_member_by_link(chat_id, user, by, member, None);
    }

    /// The same, for somebody who came by an invite link.
    pub(crate) fn set_member_by_link(
        &mut self,
        chat_id: i64,
        user: i64,
        by: i64,
        member: &Member,
        link: Option<&Value>,
    ) {
        let now = self.now();
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        let before = chat.member(user).at(now);
        chat.members.insert(user, member.clone());
        if before == *member {
            return;
        }
        if let Some(address) = link.and_then(|link| link["invite_link"].as_str()) {
            chat.joined_by.insert(user, address.to_owned());
        }
        self.tell_member(chat_id, user, by, &before, member, link);
        self.say_member(chat_id, user, by, &before, member);
        self.emit(Event::Chat { chat: chat_id });
    }

    fn tell_member(
        &mut self,
        chat_id: i64,
        user: i64,
        by: i64,
        before: &Member,
        after: &Member,
        link: Option<&Value>,
    ) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        let is_bot = user == self.bot.id;
        if !is_bot && !chat.member(self.bot.id).is_administrator() {
            return;
        }
        let person = |id| self.account(id).map(super::account::Account::to_json).unwrap_or_default();
        let mut body = json!({
            "chat": self.chat_json(chat), "from": person(by), "date": self.now(),
            "old_chat_member": before.to_json(&person(user)), "new_chat_member": after.to_json(&person(user)),
        });
        if let Some(link) = link {
            body["invite_link"] = link.clone();
        }
        let kind = if is_bot { "my_chat_member" } else { "chat_member" };
        self.make_update(kind, body, format!("chat:{chat_id}"));
    }

    /// In groups, coming and going is seen as a service message.
    fn say_member(&mut self, chat_id: i64, user: i64, by: i64, before: &Member, after: &Member) {
        let is_group = self
            .chats
            .get(&chat_id)
            .is_some_and(|chat| matches!(chat.kind, ChatKind::Group | ChatKind::Supergroup));
        if !is_group || before.is_inside() == after.is_inside() {
            return;
        }
        let person = self.account(user).map(super::account::Account::to_json).unwrap_or_default();
        let body = if after.is_inside() {
            json!({"new_chat_members": [person], "new_chat_participant": person, "new_chat_member": person})
        } else {
            json!({"left_chat_member": person, "left_chat_participant": person})
        };
        let id = self.put(chat_id, Draft::service(Author::User(by), body));
        if by != self.bot.id {
            self.tell_post(chat_id, id);
        }
    }

    /// The person of a private chat blocks the bot, or takes it back.
    pub(crate) fn set_blocked(&mut self, person: i64, is_blocked: bool) {
        let Some(chat) = self.chats.get_mut(&person) else { return };
        if chat.is_blocked == is_blocked {
            return;
        }
        chat.is_blocked = is_blocked;
        let (free, shut) = (Member::plain(), Member::banned(0));
        let (before, after) = if is_blocked { (free, shut) } else { (shut, free) };
        self.tell_member(person, self.bot.id, person, &before, &after, None);
        self.emit(Event::Chat { chat: person });
    }

    /// What the members of a chat are, those who are gone left out.
    pub(crate) fn inside(&self, chat_id: i64) -> Vec<(i64, Member)> {
        let now = self.now();
        let members = self.chats.get(&chat_id).into_iter().flat_map(|chat| chat.members.iter());
        members
            .map(|(user, member)| (*user, member.at(now)))
            .filter(|(_, member)| member.is_inside())
            .collect()
    }

    /// Whether a person may write in a chat, and if not, why.
    pub(crate) fn person_may_write(&self, chat_id: i64, user: i64) -> Result<(), &'static str> {
        let chat = self.chats.get(&chat_id).ok_or("there is no such chat")?;
        if chat.is_private() {
            return if chat.person == Some(user) || self.business_owner(chat) == Some(user) {
                Ok(())
            } else {
                Err("this is somebody else's private chat")
            };
        }
        let member = chat.member(user).at(self.now());
        let may = match member.status {
            Status::Owner => true,
            Status::Administrator => chat.kind != ChatKind::Channel || member.may("can_post_messages"),
            Status::Member => {
                chat.kind != ChatKind::Channel && permits(&chat.permissions, "can_send_messages")
            }
            Status::Restricted => member.is_inside() && member.may("can_send_messages"),
            Status::Left | Status::Banned => return Err("they are not a member of the chat"),
        };
        if may { Ok(()) } else { Err("they may not write in the chat") }
    }
}

fn permits(permissions: &Map<String, Value>, right: &str) -> bool {
    permissions.get(right).is_none_or(|value| *value == true)
}
