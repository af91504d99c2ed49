//! A person, named in a command.

use botwright_api::UserId;
use botwright_api::types::{MessageEntityType, User};

use super::wrong::WrongReason;
use super::{Argument, Typed};

/// A person whom a command names, by `@username` or, where they have none, by a mention that the app makes.
///
/// ```
/// use botwright::Mention;
/// use botwright::prelude::*;
///
/// /// Thank somebody: /thank @ann
/// #[command("thank {whom}")]
/// fn thank(whom: Mention) -> String {
///     format!("Thank you, {}!", whom.name())
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Mention {
    /// By username, without the `@`. Telegram does not tell bots whose it is.
    Username(String),
    /// By name; Telegram says who it is.
    User(Box<User>),
}

impl Mention {
    /// What to call the person: `@username`, or the first name.
    pub fn name(&self) -> String {
        match self {
            Self::Username(name) => format!("@{name}"),
            Self::User(user) => user.first_name.clone(),
        }
    }

    /// The username, if the person has one, without the `@`.
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::Username(name) => Some(name),
            Self::User(user) => user.username.as_deref(),
        }
    }

    /// The person's id, if Telegram told it.
    pub fn id(&self) -> Option<UserId> {
        match self {
            Self::Username(_) => None,
            Self::User(user) => Some(user.id),
        }
    }
}

impl Argument for Mention {
    fn read(typed: &Typed<'_>) -> Result<Self, WrongReason> {
        let named = typed.entities().find(|entity| entity.kind == MessageEntityType::TextMention);
        if let Some(user) = named.and_then(|entity| entity.user.as_ref()) {
            return Ok(Self::User(user.clone()));
        }
        let name = typed.text().strip_prefix('@').filter(|name| is_username(name));
        name.map(|name| Self::Username(name.to_owned())).ok_or(WrongReason::NotAMention)
    }
}

/// Telegram's rule: a-z, 0-9 and _, up to 32 of them. The shortest that were ever sold have 4.
fn is_username(name: &str) -> bool {
    (4..=32).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use botwright_api::types::Message;
    use serde_json::json;

    use super::*;
    use crate::arguments::CommandCall;

    /// The words of `/thank ..`, as texts and as people; the entities stand behind `/thank `.
    fn thanked(text: &str, entities: &[(i64, i64, i64)]) -> Vec<(String, Option<Mention>)> {
        let mut all = vec![json!({"type": "bot_command", "offset": 0, "length": 6})];
        all.extend(entities.iter().map(|(offset, length, id)| {
            let user = json!({"id": id, "is_bot": false, "first_name": "Åse"});
            json!({"type": "text_mention", "offset": 7 + offset, "length": length, "user": user})
        }));
        let message: Message = serde_json::from_value(json!({
            "message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"},
            "text": format!("/thank {text}"), "entities": all,
        }))
        .unwrap();
        let words = CommandCall::of(&message).unwrap().words();
        words.map(|word| (word.text().to_owned(), Mention::read(&word).ok())).collect()
    }

    #[test]
    fn a_person_without_a_username_is_one_word_and_known_by_id() {
        let words = thanked("😀 Åse 🎈 Lie, please", &[(3, 10, 7), (100, 1, 8)]);
        let texts: Vec<&str> = words.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["😀", "Åse 🎈 Lie,", "please"]);
        let mention = words[1].1.as_ref().unwrap();
        assert_eq!((mention.id(), mention.name()), (Some(UserId(7)), "Åse".to_owned()));
        assert_eq!(mention.username(), None);
        assert_eq!(words[0].1, None);
        assert_eq!(words[2].1, None);
    }

    #[test]
    fn two_people_are_two_words() {
        let words = thanked("Åse Lie Åse", &[(0, 7, 7), (8, 3, 8)]);
        let ids: Vec<Option<UserId>> = words.iter().map(|(_, mention)| mention.as_ref()?.id()).collect();
        assert_eq!(ids, [Some(UserId(7)), Some(UserId(8))]);
    }

    #[test]
    fn usernames_are_telegram_s() {
        let mention = |text| thanked(text, &[]).pop().unwrap().1;
        assert_eq!(mention("@ann_1"), Some(Mention::Username("ann_1".into())));
        for wrong in ["ann_1", "@", "@a.b", "@å_å_å", "@abc", "@ann_1,"] {
            assert_eq!(mention(wrong), None, "{wrong}");
        }
    }
}
