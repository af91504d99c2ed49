//! Joining by invite links: at once, or by asking to be let in.

use serde_json::{Value, json};

use super::World;
use super::event::Event;
use super::member::{Member, Status};

/// Somebody who waits to be let into a chat.
pub(crate) struct JoinRequest {
    pub(crate) chat: i64,
    pub(crate) user: i64,
    /// The query by which the bot can answer at once.
    pub(crate) query: String,
    pub(crate) made: i64,
    /// The mini app that the bot has opened for the person.
    pub(crate) web_app: Option<String>,
}

/// How long a join request's query can be answered, in seconds.
const ANSWERABLE: i64 = 10;

/// How long the bot may write to somebody who asks to join, in seconds.
const WRITABLE: i64 = 5 * 60;

impl World {
    /// Whether this person has just asked to join a chat of the bot, which may therefore write to them.
    pub(super) fn asks_to_join(&self, person: i64) -> bool {
        let now = self.now();
        self.join_requests.iter().any(|request| request.user == person && now < request.made + WRITABLE)
    }

    /// The request that a query still asks about.
    pub(crate) fn join_query(&mut self, query: &str) -> Option<&mut JoinRequest> {
        let now = self.now();
        self.join_requests
            .iter_mut()
            .find(|request| request.query == query && now < request.made + ANSWERABLE)
    }

    /// A person follows an invite link.
    pub(crate) fn follow(&mut self, user: i64, address: &str) -> Result<(), &'static str> {
        let (chat_id, link) = self.invite_link(address).ok_or("there is no such invite link")?;
        self.check_link(chat_id, user, &link)?;
        if link["creates_join_request"] == true {
            self.ask_to_join(chat_id, user, &link);
        } else {
            self.set_member_by_link(chat_id, user, user, &Member::plain(), Some(&link));
        }
        Ok(())
    }

    fn invite_link(&self, address: &str) -> Option<(i64, Value)> {
        self.chats.values().find_map(|chat| {
            let link = chat.invite_links.iter().find(|link| link["invite_link"] == address)?;
            Some((chat.id, link.clone()))
        })
    }

    fn check_link(&self, chat_id: i64, user: i64, link: &Value) -> Result<(), &'static str> {
        let chat = self.chats.get(&chat_id).ok_or("there is no such chat")?;
        let member = chat.member(user).at(self.now());
        let is_over = link["expire_date"].as_i64().is_some_and(|date| date <= self.now());
        let joined = chat.joined_by.values().filter(|joined| link["invite_link"] == joined.as_str()).count();
        let is_full = link["member_limit"].as_u64().is_some_and(|most| joined as u64 >= most);
        if link["is_revoked"] == true || is_over || is_full {
            Err("the invite link is not valid any more")
        } else if member.status == Status::Banned {
            Err("they are banned from the chat")
        } else if member.is_inside() {
            Err("they are in the chat already")
        } else {
            Ok(())
        }
    }

    fn ask_to_join(&mut self, chat_id: i64, user: i64, link: &Value) {
        let (query, made) = (self.next_id(), self.now());
        self.join_requests.retain(|request| (request.chat, request.user) != (chat_id, user));
        self.join_requests.push(JoinRequest {
            chat: chat_id,
            user,
            query: query.clone(),
            made,
            web_app: None,
        });
        let Some(chat) = self.chats.get(&chat_id) else { return };
        if !chat.member(self.bot.id).may("can_invite_users") {
            return;
        }
        let body = json!({
            "chat": self.chat_json(chat), "from": self.user_json(user), "user_chat_id": user, "date": made,
            "invite_link": link, "query_id": query,
        });
        self.make_update("chat_join_request", body, format!("chat:{chat_id}"));
        self.emit(Event::Chat { chat: chat_id });
    }

    /// Takes a request away, if there is one.
    pub(crate) fn take_join_request(&mut self, chat: i64, user: i64) -> Option<JoinRequest> {
        let place =
            self.join_requests.iter().position(|request| (request.chat, request.user) == (chat, user));
        place.map(|place| self.join_requests.remove(place))
    }
}
