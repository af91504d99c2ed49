//! Chats: private ones, groups, supergroups and channels.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::World;
use super::event::Event;
use super::forum::{self, Topic};
use super::keyboard::Keyboard;
use super::member::{Member, Status, all_permissions};
use super::post::Post;
use crate::http::arguments::{Arguments, loose_integer};
use crate::http::failure::Failure;

/// The four kinds of chats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChatKind {
    Private,
    Group,
    Supergroup,
    Channel,
}

impl ChatKind {
    /// The name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
        }
    }

    /// How errors speak of it.
    fn in_words(self) -> &'static str {
        match self {
            Self::Group => "group chat",
            Self::Supergroup => "supergroup chat",
            Self::Channel => "channel chat",
            Self::Private => "private chat",
        }
    }
}

/// A chat with everything that was said in it.
pub(crate) struct Chat {
    pub(crate) id: i64,
    pub(crate) kind: ChatKind,
    pub(crate) title: String,
    pub(crate) username: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) photo: Option<Value>,
    /// The name of a supergroup's own stickers.
    pub(crate) sticker_set: Option<String>,
    /// Whose private chat with the bot it is.
    pub(crate) person: Option<i64>,
    pub(crate) members: BTreeMap<i64, Member>,
    pub(crate) permissions: Map<String, Value>,
    pub(crate) posts: BTreeMap<i64, Post>,
    pub(crate) last_message: i64,
    /// Pinned messages, the last pinned last.
    pub(crate) pinned: Vec<i64>,
    /// The reply keyboards that people see.
    pub(crate) keyboards: BTreeMap<i64, Keyboard>,
    /// What the bot is doing, and until when it shows.
    pub(crate) typing: Option<(String, i64)>,
    pub(crate) invite_links: Vec<Value>,
    /// Who came by which invite link.
    pub(crate) joined_by: BTreeMap<i64, String>,
    /// Whether the person of a private chat has blocked the bot.
    pub(crate) is_blocked: bool,
    /// Whether the person of a private chat has ever spoken to the bot.
    pub(crate) is_started: bool,
    /// The business connection by which the bot is in this chat of two people.
    pub(crate) business: Option<String>,
    /// Who boosts it, with the `ChatBoost` objects.
    pub(crate) boosts: Vec<(i64, Value)>,
    /// The topics of a forum by their thread; nothing where the chat is none.
    pub(crate) topics: Option<BTreeMap<i64, Topic>>,
}

impl Chat {
    pub(crate) fn new(id: i64, kind: ChatKind, title: &str) -> Self {
        Self {
            id,
            kind,
            title: title.to_owned(),
            username: None,
            description: None,
            photo: None,
            sticker_set: None,
            person: None,
            members: BTreeMap::new(),
            permissions: all_permissions(true),
            posts: BTreeMap::new(),
            last_message: 0,
            pinned: Vec::new(),
            keyboards: BTreeMap::new(),
            typing: None,
            invite_links: Vec::new(),
            joined_by: BTreeMap::new(),
            is_blocked: false,
            is_started: false,
            business: None,
            boosts: Vec::new(),
            topics: None,
        }
    }

    pub(crate) fn is_private(&self) -> bool {
        self.kind == ChatKind::Private
    }

    /// Whether its messages are numbered by themselves.
    pub(crate) fn counts_alone(&self) -> bool {
        matches!(self.kind, ChatKind::Supergroup | ChatKind::Channel)
    }

    /// The standing of a user; whoever was never there has left.
    pub(crate) fn member(&self, user: i64) -> Member {
        self.members.get(&user).cloned().unwrap_or_else(Member::left)
    }

    /// Whether the user is in it; in a private chat, whether it is theirs.
    pub(crate) fn has(&self, user: i64) -> bool {
        self.person == Some(user) || self.member(user).is_inside()
    }

    /// A message that the bot can name by its id, as ephemeral ones cannot be.
    pub(crate) fn post(&self, id: i64) -> Option<&Post> {
        self.posts.get(&id).filter(|post| post.receiver.is_none())
    }

    /// What the bot is doing now.
    pub(crate) fn typing_at(&self, now: i64) -> Option<&str> {
        self.typing.as_ref().filter(|(_, until)| *until > now).map(|(action, _)| action.as_str())
    }
}

impl World {
    /// The Chat object.
    pub(crate) fn chat_json(&self, chat: &Chat) -> Value {
        let mut object = Map::new();
        // A chat of a business account has a number of its own here; on the wire it is the other person's.
        object.insert("id".into(), chat.person.unwrap_or(chat.id).into());
        object.insert("type".into(), chat.kind.name().into());
        let person = chat.person.and_then(|person| self.account(person));
        if let Some(person) = person {
            let Value::Object(user) = person.to_json() else { return Value::Object(object) };
            let shared = ["first_name", "last_name", "username"];
            object.extend(user.into_iter().filter(|(key, _)| shared.contains(&key.as_str())));
        } else {
            object.insert("title".into(), chat.title.as_str().into());
            if let Some(username) = &chat.username {
                object.insert("username".into(), username.as_str().into());
            }
            if chat.topics.is_some() {
                object.insert("is_forum".into(), true.into());
            }
        }
        Value::Object(object)
    }

    pub(crate) fn chat(&self, id: i64) -> Result<&Chat, Failure> {
        self.chats.get(&id).ok_or_else(|| Failure::bad("chat not found"))
    }

    pub(crate) fn chat_mut(&mut self, id: i64) -> Result<&mut Chat, Failure> {
        self.chats.get_mut(&id).ok_or_else(|| Failure::bad("chat not found"))
    }

    /// The chat that a call names, whether or not the bot may write there.
    pub(crate) fn named_chat(&self, arguments: &Arguments, name: &str) -> Result<i64, Failure> {
        let text = arguments.text(name).ok_or_else(|| Failure::bad(format_args!("{name} is empty")))?;
        self.find_chat(text).ok_or_else(|| Failure::bad("chat not found"))
    }

    /// The chat of this id or `@username`, as far as the bot knows it.
    pub(crate) fn find_chat(&self, text: &str) -> Option<i64> {
        let found = match text.trim().strip_prefix('@') {
            Some(username) => self.chats.values().find(|chat| {
                !chat.is_private()
                    && chat.username.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(username))
            })?,
            None => self.chats.get(&loose_integer(text))?,
        };
        let known = !found.is_private()
            || found.is_started
            || found.person.is_some_and(|person| self.has_met(person) || self.asks_to_join(person));
        known.then_some(found.id)
    }

    /// The chat that a call names, if the bot may write there.
    pub(crate) fn writable_chat(&self, arguments: &Arguments) -> Result<i64, Failure> {
        if let Some(connection) = arguments.text("business_connection_id") {
            return self.business_chat(connection, arguments);
        }
        let id = self.named_chat(arguments, "chat_id")?;
        self.may_write(id)?;
        Ok(id)
    }

    /// Whether the bot shares a group with a person.
    fn has_met(&self, person: i64) -> bool {
        self.chats.values().any(|chat| !chat.is_private() && chat.has(person) && chat.has(self.bot.id))
    }

    pub(crate) fn may_write(&self, id: i64) -> Result<(), Failure> {
        let chat = self.chat(id)?;
        if chat.is_private() {
            return match (chat.is_blocked, chat.is_started) {
                (true, _) => Err(Failure::forbidden("bot was blocked by the user")),
                (_, false) if !self.asks_to_join(id) => {
                    Err(Failure::forbidden("bot can't initiate conversation with a user"))
                }
                _ => Ok(()),
            };
        }
        let words = chat.kind.in_words();
        let member = chat.member(self.bot.id);
        match member.status {
            Status::Banned => Err(Failure::forbidden(format_args!("bot was kicked from the {words}"))),
            Status::Left => Err(Failure::forbidden(format_args!("bot is not a member of the {words}"))),
            Status::Member if chat.kind == ChatKind::Channel => {
                Err(Failure::forbidden("bot is not an administrator of the channel chat"))
            }
            _ if chat.kind == ChatKind::Channel && !member.may("can_post_messages") => {
                Err(Failure::bad("need administrator rights in the channel chat"))
            }
            Status::Restricted if !member.may("can_send_messages") => {
                Err(Failure::bad("not enough rights to send text messages to the chat"))
            }
            _ => Ok(()),
        }
    }

    /// A new group, supergroup or channel, with its owner and members and the bot as an administrator.
    pub(crate) fn make_chat(&mut self, kind: ChatKind, title: &str, people: &[i64]) -> i64 {
        let number = i64::try_from(self.next_number()).unwrap_or(i64::MAX);
        let id = match kind {
            ChatKind::Private | ChatKind::Group => -4_000_000 - number,
            ChatKind::Supergroup | ChatKind::Channel => -1_001_000_000_000 - number,
        };
        let mut chat = Chat::new(id, kind, title);
        for (index, person) in people.iter().enumerate() {
            chat.members.insert(*person, if index == 0 { Member::owner() } else { Member::plain() });
        }
        chat.members.insert(self.bot.id, Member::administrator(kind));
        self.chats.insert(id, chat);
        self.emit(Event::Chat { chat: id });
        id
    }

    /// Makes a supergroup a forum.
    pub(crate) fn make_forum(&mut self, id: i64) {
        if let Ok(chat) = self.chat_mut(id) {
            chat.topics = Some(BTreeMap::new());
            // The general topic's number is that of the group's first message, which no other topic can have.
            chat.last_message = chat.last_message.max(forum::GENERAL);
        }
        self.emit(Event::Chat { chat: id });
    }

    /// The private chat of a person, which exists as soon as the person does.
    pub(crate) fn make_private_chat(&mut self, person: i64) {
        let mut chat = Chat::new(person, ChatKind::Private, "");
        chat.person = Some(person);
        self.chats.insert(person, chat);
        self.emit(Event::Chat { chat: person });
    }

    /// The `ChatFullInfo` object.
    pub(crate) fn chat_full_json(&self, chat: &Chat) -> Value {
        let mut info = self.chat_json(chat);
        info["accent_color_id"] = (chat.id.unsigned_abs() % 7).into();
        info["max_reaction_count"] = 11.into();
        info["accepted_gift_types"] = json!({
            "unlimited_gifts": chat.is_private(), "limited_gifts": chat.is_private(), "unique_gifts": chat.is_private(),
            "premium_subscription": chat.is_private(), "gifts_from_channels": chat.is_private(),
        });
        if let Some(username) = info["username"].as_str() {
            info["active_usernames"] = json!([username]);
        }
        if let Some(description) = &chat.description {
            info["description"] = description.as_str().into();
        }
        if let Some(stickers) = &chat.sticker_set {
            info["sticker_set_name"] = stickers.as_str().into();
        }
        if let Some(photo) = &chat.photo {
            info["photo"] = photo.clone();
        }
        if matches!(chat.kind, ChatKind::Group | ChatKind::Supergroup) {
            info["permissions"] = Value::Object(chat.permissions.clone());
        }
        let primary =
            chat.invite_links.iter().find(|link| link["is_primary"] == true && link["is_revoked"] == false);
        if let Some(link) = primary {
            info["invite_link"] = link["invite_link"].clone();
        }
        if let Some(pinned) = chat.pinned.last().and_then(|pinned| self.message(chat.id, *pinned)) {
            info["pinned_message"] = pinned;
        }
        info
    }
}
