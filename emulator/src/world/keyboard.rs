//! Reply keyboards as people see them.

use serde_json::Value;

use super::World;
use super::event::Event;

/// A reply keyboard or a forced reply that a person sees now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Keyboard {
    /// `ReplyKeyboardMarkup` or `ForceReply`.
    pub(crate) markup: Value,
    /// The message that brought it.
    pub(crate) message: i64,
    /// Whether it was used and, being for one time, hides itself.
    pub(crate) is_hidden: bool,
}

impl World {
    /// Shows or removes what a bot's message brings, to those it is meant for.
    pub(crate) fn show_keyboard(&mut self, chat_id: i64, message: i64) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        let Some(post) = chat.posts.get(&message) else { return };
        let Some(markup) = post.markup.clone() else { return };
        if markup.get("inline_keyboard").is_some() {
            return;
        }
        let shown = markup.get("remove_keyboard").is_none();
        let viewers: Vec<i64> = match chat.person {
            Some(person) => vec![person],
            None if markup["selective"] == true => self.addressed(chat_id, message),
            None => chat.members.keys().copied().filter(|user| *user != self.bot.id).collect(),
        };
        for user in viewers {
            let keyboard = shown.then(|| Keyboard { markup: markup.clone(), message, is_hidden: false });
            self.set_keyboard(chat_id, user, keyboard);
        }
    }

    pub(crate) fn set_keyboard(&mut self, chat_id: i64, user: i64, keyboard: Option<Keyboard>) {
        let Some(chat) = self.chats.get_mut(&chat_id) else { return };
        let visible = keyboard.as_ref().filter(|keyboard| !keyboard.is_hidden);
        let markup = visible.map_or(Value::Null, |keyboard| keyboard.markup.clone());
        match keyboard {
            Some(keyboard) => chat.keyboards.insert(user, keyboard),
            None => chat.keyboards.remove(&user),
        };
        self.emit(Event::Keyboard { chat: chat_id, user, markup });
    }

    /// After a person has written: a keyboard for one time hides, a forced reply is over.
    pub(crate) fn use_keyboard(&mut self, chat_id: i64, user: i64) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        let Some(mut keyboard) = chat.keyboards.get(&user).cloned() else { return };
        if keyboard.markup.get("keyboard").is_none() {
            self.set_keyboard(chat_id, user, None);
        } else if keyboard.markup["one_time_keyboard"] == true && !keyboard.is_hidden {
            keyboard.is_hidden = true;
            self.set_keyboard(chat_id, user, Some(keyboard));
        }
    }

    /// Who a selective keyboard is for: those mentioned in the message and the author of what it replies to.
    fn addressed(&self, chat_id: i64, message: i64) -> Vec<i64> {
        let Some(rendered) = self.message(chat_id, message) else { return Vec::new() };
        let entities = rendered["entities"].as_array().cloned().unwrap_or_default();
        let text: Vec<u16> = rendered["text"].as_str().unwrap_or_default().encode_utf16().collect();
        let mentioned = entities.iter().filter_map(|entity| match entity["type"].as_str()? {
            "text_mention" => entity["user"]["id"].as_i64(),
            "mention" => {
                let start = usize::try_from(entity["offset"].as_u64()?).ok()?;
                let end = start + usize::try_from(entity["length"].as_u64()?).ok()?;
                self.person_named(&String::from_utf16_lossy(text.get(start + 1..end)?))
            }
            _ => None,
        });
        mentioned.chain(rendered["reply_to_message"]["from"]["id"].as_i64()).collect()
    }

    /// The person of this username.
    pub(crate) fn person_named(&self, username: &str) -> Option<i64> {
        let matches = |own: &String| own.eq_ignore_ascii_case(username);
        self.people
            .values()
            .find(|person| person.username.as_ref().is_some_and(matches))
            .map(|person| person.id)
    }
}
