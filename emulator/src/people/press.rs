//! Buttons, keys, votes and reactions.

use std::fmt;

use botwright_api::MessageId;
use botwright_api::types::Message;
use serde_json::{Map, Value};

use super::{ActionError, Seat};
use crate::world::World;
use crate::world::poll::VoteRefused;
use crate::world::queries::{Called, Pressed};

/// A press of an inline button: the id of its callback query.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallbackId(String);

impl CallbackId {
    pub(super) fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// The id on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CallbackId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Seat {
    /// Presses the inline button of this text; the newest message that has one is meant.
    pub fn press(&self, text: &str) -> Result<CallbackId, ActionError> {
        let mut world = self.shared.world();
        let buttons = self.inline_buttons(&world);
        let Some((message, button)) = buttons.iter().find(|(_, button)| button["text"] == text) else {
            let there =
                buttons.iter().filter_map(|(_, button)| button["text"].as_str().map(str::to_owned)).collect();
            return Err(ActionError::NoSuchButton { wanted: text.to_owned(), there });
        };
        let called = self.called(&world, *message, button)?;
        Ok(self.press_in(&mut world, *message, called))
    }

    /// Presses the inline button of this text under a certain message.
    pub fn press_on(&self, message: MessageId, text: &str) -> Result<CallbackId, ActionError> {
        let mut world = self.shared.world();
        let buttons: Vec<_> =
            self.inline_buttons(&world).into_iter().filter(|(id, _)| *id == message.0).collect();
        let Some((_, button)) = buttons.iter().find(|(_, button)| button["text"] == text) else {
            let there =
                buttons.iter().filter_map(|(_, button)| button["text"].as_str().map(str::to_owned)).collect();
            return Err(ActionError::NoSuchButton { wanted: text.to_owned(), there });
        };
        let called = self.called(&world, message.0, button)?;
        Ok(self.press_in(&mut world, message.0, called))
    }

    /// Sends callback data for a message whether or not it has such a button, as an app does whose
    /// view of the message is old.
    pub fn press_data(&self, message: MessageId, data: &str) -> CallbackId {
        self.press_in(&mut self.shared.world(), message.0, Called::Data(data.to_owned()))
    }

    /// What a button calls the bot with.
    fn called(&self, world: &World, message: i64, button: &Value) -> Result<Called, ActionError> {
        if let Some(data) = button["callback_data"].as_str() {
            return Ok(Called::Data(data.to_owned()));
        }
        let game = button.get("callback_game").and_then(|_| world.message(self.chat, message));
        let name = game.and_then(|message| message["game"]["title"].as_str().map(str::to_owned));
        name.map(Called::Game).ok_or_else(|| does(button))
    }

    fn press_in(&self, world: &mut World, message: i64, called: Called) -> CallbackId {
        let post = world.chats.get(&self.chat).and_then(|chat| chat.posts.get(&message));
        let pressed = match post.and_then(|post| post.inline_id.clone()) {
            Some(inline) => Pressed::Inline(inline),
            None => Pressed::Message(message),
        };
        CallbackId(world.press(self.user, self.chat, pressed, called))
    }

    /// All inline buttons with their messages, the newest message first.
    pub(super) fn inline_buttons(&self, world: &World) -> Vec<(i64, Value)> {
        let Some(chat) = world.chats.get(&self.chat) else { return Vec::new() };
        let keyboards = chat
            .posts
            .values()
            .rev()
            .filter(|post| self.sees(post))
            .filter_map(|post| Some((post.id, post.inline_keyboard()?)));
        let buttons = keyboards.flat_map(|(id, keyboard)| {
            let rows = keyboard["inline_keyboard"].as_array().into_iter().flatten();
            rows.flat_map(|row| row.as_array().into_iter().flatten()).map(move |button| (id, button.clone()))
        });
        buttons.collect()
    }

    /// Taps the button of this text on the reply keyboard, which sends the text, the own contact or a location.
    pub fn tap(&self, text: &str) -> Result<Message, ActionError> {
        const MORE: [&str; 5] =
            ["request_users", "request_chat", "request_managed_bot", "request_poll", "web_app"];
        let (reply_to, button) = {
            let world = self.shared.world();
            let button = self.key(&world, text)?;
            let keyboard = self.keyboard(&world).filter(|_| self.chat < 0);
            (keyboard.map(|keyboard| keyboard.message), button)
        };
        match MORE.into_iter().find(|name| button.get(*name).is_some()) {
            Some(asks) => Err(ActionError::AsksForMore { key: text.to_owned(), asks: asks.to_owned() }),
            None => self.send_key(&button, text, reply_to),
        }
    }

    /// The key of this text.
    pub(super) fn key(&self, world: &World, text: &str) -> Result<Value, ActionError> {
        let keyboard = self.keyboard(world);
        let rows = keyboard.and_then(|keyboard| keyboard.markup["keyboard"].as_array()).into_iter().flatten();
        let keys: Vec<&Value> = rows.flat_map(|row| row.as_array().into_iter().flatten()).collect();
        let found = keys.iter().find(|key| key["text"] == text);
        found.map(|key| (*key).clone()).ok_or_else(|| {
            let there = keys.iter().filter_map(|key| key["text"].as_str().map(str::to_owned)).collect();
            ActionError::NoSuchKey { wanted: text.to_owned(), there }
        })
    }

    /// In groups, what a keyboard sends answers the message that brought the keyboard.
    fn send_key(&self, button: &Value, text: &str, reply_to: Option<i64>) -> Result<Message, ActionError> {
        if button["request_contact"] == true {
            self.share_own_contact("+15550100")
        } else if button["request_location"] == true {
            self.send_location(59.9139, 10.7522)
        } else if let Some(message) = reply_to {
            self.reply_to(MessageId(message), text)
        } else {
            self.send_text(text)
        }
    }

    /// Votes in the poll of a message; no option takes the vote back.
    pub fn vote(&self, message: MessageId, options: &[usize]) -> Result<(), ActionError> {
        let mut world = self.shared.world();
        let poll = self.poll(&world, message)?;
        world.vote(&poll, self.user, options).map_err(refused)
    }

    /// Ends a poll of one's own.
    pub fn stop_poll(&self, message: MessageId) -> Result<(), ActionError> {
        let mut world = self.shared.world();
        self.own(&world, message.0)?;
        let poll = self.poll(&world, message)?;
        world.stop_poll(&poll).map_err(refused)
    }

    fn poll(&self, world: &World, message: MessageId) -> Result<String, ActionError> {
        let post = world.chats.get(&self.chat).and_then(|chat| chat.posts.get(&message.0));
        let post = post.ok_or(ActionError::NoSuchMessage { message: message.0 })?;
        let none = || ActionError::VoteRefused { reason: "the message has no poll".to_owned() };
        post.poll.clone().ok_or_else(none)
    }

    /// Sets this person's reactions to a message; each is an emoji.
    pub fn react(&self, message: MessageId, emoji: &[&str]) -> Result<(), ActionError> {
        let reactions: Vec<Value> =
            emoji.iter().map(|emoji| serde_json::json!({"type": "emoji", "emoji": emoji})).collect();
        let done = self.shared.world().react(self.chat, message.0, self.user, &reactions);
        if done { Ok(()) } else { Err(ActionError::NoSuchMessage { message: message.0 }) }
    }
}

fn refused(why: VoteRefused) -> ActionError {
    let reason = match why {
        VoteRefused::Closed => "the poll is closed",
        VoteRefused::NoSuchOption => "there is no such option",
        VoteRefused::TooManyOptions => "only one option may be chosen",
        VoteRefused::AlreadyVoted => "the vote cannot be changed",
    };
    ActionError::VoteRefused { reason: reason.to_owned() }
}

/// What a button holds beside its text.
fn does(button: &Value) -> ActionError {
    let fields = button.as_object().cloned().unwrap_or_else(Map::new);
    ActionError::NotACallback {
        button: button["text"].as_str().unwrap_or_default().to_owned(),
        does: fields.keys().find(|key| *key != "text").cloned().unwrap_or_default(),
    }
}
