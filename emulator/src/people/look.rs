//! What a person sees.

use botwright_api::types::{BotCommand, Message, ReplyMarkup};
use serde_json::Value;

use super::{CallbackId, Seat, decode};
use crate::world::World;
use crate::world::keyboard::Keyboard;
use crate::world::profile::Scope;

/// What came of pressing a button: a note on top of the chat, an alert, or an address that opens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Toast {
    /// The press that it answers.
    pub query: CallbackId,
    /// What it says; nothing is shown where it is empty.
    pub text: String,
    /// Whether it is an alert, which must be closed.
    pub show_alert: bool,
    /// The address that opens.
    pub url: Option<String>,
    /// For how many seconds the app may give the same answer by itself.
    pub cache_time: u64,
}

impl Seat {
    /// The messages of the chat in order, edited ones as they are now, deleted ones left out.
    pub fn messages(&self) -> Vec<Message> {
        let world = self.shared.world();
        let posts = world.chats.get(&self.chat).into_iter().flat_map(|chat| chat.posts.values());
        let seen = posts.filter(|post| self.sees(post));
        seen.filter_map(|post| world.message(self.chat, post.id)).map(decode).collect()
    }

    /// The last message of the chat.
    pub fn last_message(&self) -> Option<Message> {
        let world = self.shared.world();
        let last = world.chats.get(&self.chat)?.posts.values().rev().find(|post| self.sees(post))?;
        world.message(self.chat, last.id).map(decode)
    }

    /// The reply keyboard, or the forced reply, that the person sees.
    pub fn reply_keyboard(&self) -> Option<ReplyMarkup> {
        let world = self.shared.world();
        let keyboard = self.keyboard(&world).filter(|keyboard| !keyboard.is_hidden)?;
        Some(decode(keyboard.markup.clone()))
    }

    /// The keyboard, even where it has hidden itself after its one use.
    pub(super) fn keyboard<'a>(&self, world: &'a World) -> Option<&'a Keyboard> {
        world.chats.get(&self.chat)?.keyboards.get(&self.user)
    }

    /// The answers to this person's presses in this chat, in order.
    pub fn toasts(&self) -> Vec<Toast> {
        let world = self.shared.world();
        let own = world
            .queries
            .callbacks
            .iter()
            .filter(|(_, query)| query.user == self.user && query.chat == self.chat);
        own.filter_map(|(id, query)| Some(toast(id, query.toast.as_ref()?))).collect()
    }

    /// Whether the bot shows "typing…" or another action now.
    pub fn is_typing(&self) -> bool {
        self.action().is_some()
    }

    /// The action that the bot shows now, such as `upload_photo`.
    pub fn action(&self) -> Option<String> {
        let world = self.shared.world();
        world.chats.get(&self.chat)?.typing_at(world.now()).map(str::to_owned)
    }

    /// The bot's command menu as this person has it in this chat.
    pub fn commands(&self) -> Vec<BotCommand> {
        self.command_menu().into_iter().map(decode).collect()
    }

    pub(crate) fn command_menu(&self) -> Vec<Value> {
        let world = self.shared.world();
        let language =
            world.account(self.user).and_then(|account| account.language_code.clone()).unwrap_or_default();
        let Some(chat) = world.chats.get(&self.chat) else { return Vec::new() };
        let scopes = if chat.is_private() {
            vec![Scope::Chat(chat.id), Scope::AllPrivateChats, Scope::Default]
        } else {
            let mut scopes = vec![Scope::ChatMember(chat.id, self.user)];
            let is_administrator = chat.member(self.user).is_administrator();
            scopes.extend(is_administrator.then_some(Scope::ChatAdministrators(chat.id)));
            scopes.push(Scope::Chat(chat.id));
            scopes.extend(is_administrator.then_some(Scope::AllChatAdministrators));
            scopes.extend([Scope::AllGroupChats, Scope::Default]);
            scopes
        };
        world.profile.commands_for(&scopes, &language)
    }
}

fn toast(query: &str, answer: &Value) -> Toast {
    Toast {
        query: CallbackId::new(query),
        text: answer["text"].as_str().unwrap_or_default().to_owned(),
        show_alert: answer["show_alert"] == true,
        url: answer["url"].as_str().map(str::to_owned),
        cache_time: answer["cache_time"].as_u64().unwrap_or(0),
    }
}
