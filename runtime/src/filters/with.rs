//! The words that take arguments, as `#[message(dice(5, 6))]` writes them: one of the arguments must fit.
//!
//! As functions they take one argument, which may be a list: `with::dice(&message, &[5, 6])`.

use botwright_api::types::{self, DiceEmoji, Message, MessageEntity, MessageEntityType, MessageOrigin};
use botwright_api::{ChatId, UserId};

pub use super::arguments::{Author, Names, Texts, Values, Who};
use super::dice::shown;
use super::{Regex, files};

/// The text is one of these, letter by letter: `text("Yes", "No")`. A command is its whole text.
pub fn text(message: &Message, texts: &(impl Texts + ?Sized)) -> bool {
    message.text().is_some_and(|found| texts.any(&|text| text == found))
}

/// The caption is one of these, letter by letter.
pub fn caption(message: &Message, captions: &(impl Texts + ?Sized)) -> bool {
    message.caption().is_some_and(|found| captions.any(&|caption| caption == found))
}

/// The expression matches somewhere in the text: `regex(r"^\d+$")`. Named groups are arguments of the handler.
pub fn regex(message: &Message, regex: &Regex) -> bool {
    message.text().is_some_and(|text| regex.compiled().is_match(text))
}

/// The expression matches somewhere in the caption. Named groups are arguments of the handler.
pub fn caption_regex(message: &Message, regex: &Regex) -> bool {
    message.caption().is_some_and(|caption| regex.compiled().is_match(caption))
}

/// The text has an entity of this kind: `entity(url, text_link)`.
pub fn entity(message: &Message, kind: &MessageEntityType) -> bool {
    has_kind(message.entities(), kind)
}

/// The caption has an entity of this kind.
pub fn caption_entity(message: &Message, kind: &MessageEntityType) -> bool {
    has_kind(message.caption_entities(), kind)
}

/// The text mentions one of these users: by their `@username`, or, with an id, by a link to somebody who has no username.
///
/// Of an `@username` Telegram does not say whose it is: an id is found only where the mention carries the user. A chat is mentioned
/// by its username.
pub fn mention(message: &Message, users: &(impl Names<UserId> + ?Sized)) -> bool {
    let (Some(text), Some(entities)) = (message.text(), message.entities()) else { return false };
    entities.iter().any(|entity| match (&entity.kind, &entity.user) {
        (MessageEntityType::Mention, _) => {
            let name = marked(text, entity).map(|name| name.strip_prefix('@').unwrap_or(name));
            users.names(&Who { id: None, username: name })
        }
        (MessageEntityType::TextMention, Some(user)) => users.names(&who(user)),
        _ => false,
    })
}

/// Any dice that show one of these values: `dice(6)`, `dice(4..=6)`.
pub fn dice(message: &Message, values: &(impl Values + ?Sized)) -> bool {
    message.dice().is_some_and(|dice| values.holds(dice.value))
}

/// A word for each emoji.
macro_rules! shows {
    ($($(#[$doc:meta])* $word:ident $variant:ident)*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message, values: &(impl Values + ?Sized)) -> bool {
            shown(message, &DiceEmoji::$variant).is_some_and(|dice| values.holds(dice.value))
        })*
    };
}

shows! {
    /// A basketball 🏀 that shows one of these values, 1 to 5.
    basketball Basketball
    /// A bowling ball 🎳 that shows one of these values, 1 to 6.
    bowling Bowling
    /// A dart 🎯 that shows one of these values, 1 to 6.
    darts Darts
    /// A die 🎲 that shows one of these values, 1 to 6.
    die Dice
    /// A football ⚽ that shows one of these values, 1 to 5.
    football Football
    /// A slot machine 🎰 that shows one of these values, 1 to 64.
    slot_machine SlotMachine
}

/// In one of these chats: `chat(-1001234, "@chat", CHATS)`.
pub fn chat(message: &Message, chats: &(impl Names<ChatId> + ?Sized)) -> bool {
    chats.names(&which(message.chat()))
}

/// From one of these users: `user(1234, "@ann", OWNERS)`.
pub fn user(message: &Message, users: &(impl Names<UserId> + ?Sized)) -> bool {
    message.from().is_some_and(|user| users.names(&who(user)))
}

/// Written with the help of one of these inline bots.
pub fn via_bot(message: &Message, bots: &(impl Names<UserId> + ?Sized)) -> bool {
    message.via_bot().is_some_and(|bot| bots.names(&who(bot)))
}

/// Sent on behalf of one of these chats.
pub fn sender_chat(message: &Message, chats: &(impl Names<ChatId> + ?Sized)) -> bool {
    message.sender_chat().is_some_and(|chat| chats.names(&which(chat)))
}

/// Forwarded, first written by one of these users or on behalf of one of these chats. Somebody who hides who they are is nobody
/// here.
pub fn forwarded_from(message: &Message, authors: &(impl Names<Author> + ?Sized)) -> bool {
    let by_chat = |chat: &types::Chat| {
        authors.names(&Who { id: Some(Author::Chat(chat.id)), username: chat.username.as_deref() })
    };
    match message.forward_origin() {
        Some(MessageOrigin::User(origin)) => {
            let user = &origin.sender_user;
            authors.names(&Who { id: Some(Author::User(user.id)), username: user.username.as_deref() })
        }
        Some(MessageOrigin::Chat(origin)) => by_chat(&origin.sender_chat),
        Some(MessageOrigin::Channel(origin)) => by_chat(&origin.chat),
        _ => false,
    }
}

/// From a user whose language begins so: `language("en")` takes `en` and `en-GB`. Not every user has one.
pub fn language(message: &Message, languages: &(impl Texts + ?Sized)) -> bool {
    let code = message.from().and_then(|user| user.language_code.as_deref());
    code.is_some_and(|code| languages.any(&|language| code.starts_with(language)))
}

/// A document of this type, `mime_type("application/pdf")`, or of this category, `mime_type("image/")`. The sender's program says so;
/// Telegram does not look into the file.
pub fn mime_type(message: &Message, types: &(impl Texts + ?Sized)) -> bool {
    types.any(&|wanted| files::has_type(message, wanted))
}

/// A document whose name ends so, behind a dot and in any case: `file_extension("tar.gz")`.
pub fn file_extension(message: &Message, extensions: &(impl Texts + ?Sized)) -> bool {
    let Some(name) = files::file_name(message) else { return false };
    let name = name.to_lowercase();
    extensions.any(&|extension| ends_with(&name, &extension.to_lowercase()))
}

/// A document whose name ends so, behind a dot, in the same case: `file_extension_exactly("R")`.
pub fn file_extension_exactly(message: &Message, extensions: &(impl Texts + ?Sized)) -> bool {
    files::file_name(message).is_some_and(|name| extensions.any(&|extension| ends_with(name, extension)))
}

/// A payment for one of these payloads of invoices, letter by letter.
pub fn successful_payment(message: &Message, payloads: &(impl Texts + ?Sized)) -> bool {
    message
        .successful_payment()
        .is_some_and(|payment| payloads.any(&|payload| payload == payment.invoice_payload))
}

fn has_kind(entities: Option<&[MessageEntity]>, kind: &MessageEntityType) -> bool {
    entities.is_some_and(|entities| entities.iter().any(|entity| entity.kind == *kind))
}

fn ends_with(name: &str, extension: &str) -> bool {
    name.strip_suffix(extension).is_some_and(|rest| rest.ends_with('.'))
}

fn who(user: &types::User) -> Who<'_, UserId> {
    Who { id: Some(user.id), username: user.username.as_deref() }
}

fn which(chat: &types::Chat) -> Who<'_, ChatId> {
    Who { id: Some(chat.id), username: chat.username.as_deref() }
}

/// The part of the text that an entity marks; Telegram counts UTF-16 units.
fn marked<'a>(text: &'a str, entity: &MessageEntity) -> Option<&'a str> {
    let start = usize::try_from(entity.offset).ok()?;
    let end = start + usize::try_from(entity.length).ok()?;
    text.get(byte_at(text, start)?..byte_at(text, end)?)
}

fn byte_at(text: &str, wanted: usize) -> Option<usize> {
    let mut units = 0;
    let mut places = text.char_indices().map(|(byte, character)| {
        let here = (byte, units);
        units += character.len_utf16();
        here
    });
    let found = places.find(|(_, units)| *units == wanted).map(|(byte, _)| byte);
    found.or_else(|| (units == wanted).then_some(text.len()))
}
