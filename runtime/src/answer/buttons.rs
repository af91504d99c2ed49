//! Single buttons and keys: one function for each thing that Telegram's buttons can do.
//!
//! Buttons that reach a handler of this bot are made by the handler: `handler::button("text", ..)`.

use botwright_api::types::{
    CallbackGame, CopyTextButton, DisabledButton, InlineKeyboardButton, KeyboardButton,
    KeyboardButtonPollType, KeyboardButtonRequestChat, KeyboardButtonRequestManagedBot,
    KeyboardButtonRequestUsers, LoginUrl, PollType, SwitchInlineQueryChosenChat, WebAppInfo,
};

/// A key of a reply keyboard, which sends its text.
pub fn reply_key(text: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text)
}

/// A key that sends the user's own contact. In private chats only, like all keys that ask for something.
pub fn request_contact(text: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text).request_contact(true)
}

/// A key that sends the user's location.
pub fn request_location(text: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text).request_location(true)
}

/// A key with which the user makes a poll or a quiz and sends it.
pub fn request_poll(text: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text).request_poll(KeyboardButtonPollType::new())
}

/// A key with which the user makes a quiz and sends it.
pub fn request_quiz(text: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text).request_poll(KeyboardButtonPollType::new().kind(PollType::Quiz))
}

/// A key with which the user chooses users or bots, who come as `users_shared` with the number of the request.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::types::KeyboardButtonRequestUsers;
///
/// #[command("invite")]
/// fn invite() -> Reply {
///     let friends = KeyboardButtonRequestUsers::new(1).user_is_bot(false).max_quantity(5);
///     Reply::text("Whom?").keys([request_users("Choose friends", friends)])
/// }
/// ```
pub fn request_users(text: impl Into<String>, users: KeyboardButtonRequestUsers) -> KeyboardButton {
    KeyboardButton::new(text).request_users(users)
}

/// A key with which the user chooses a chat, which comes as `chat_shared` with the number of the request.
pub fn request_chat(text: impl Into<String>, chat: KeyboardButtonRequestChat) -> KeyboardButton {
    KeyboardButton::new(text).request_chat(chat)
}

/// A key with which the user makes a bot that this bot manages.
pub fn request_managed_bot(
    text: impl Into<String>,
    managed_bot: KeyboardButtonRequestManagedBot,
) -> KeyboardButton {
    KeyboardButton::new(text).request_managed_bot(managed_bot)
}

/// A key that opens a mini app, whose data come as `web_app_data`. The address begins with `https://`.
pub fn web_app_key(text: impl Into<String>, url: impl Into<String>) -> KeyboardButton {
    KeyboardButton::new(text).web_app(WebAppInfo::new(url))
}

/// A button that opens an address: `https://`, `tg://user?id=..` for a user, or any other of Telegram's links.
pub fn url_button(text: impl Into<String>, url: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).url(url)
}

/// A button that opens a mini app, whose page gets signed [`InitData`](crate::web_app::InitData). In private chats only.
///
/// ```
/// # use botwright::prelude::*;
/// #[command("shop")]
/// fn shop() -> Reply {
///     Reply::text("Our tea:").row([web_app_button("Open the shop", "https://example.org/shop")])
/// }
/// ```
pub fn web_app_button(text: impl Into<String>, url: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).web_app(WebAppInfo::new(url))
}

/// A button that opens a website and logs the user in there; see [`Login`](crate::login_widget::Login).
pub fn login_button(text: impl Into<String>, url: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).login_url(LoginUrl::new(url))
}

/// A button with which the user chooses a chat and begins an inline query to this bot there.
pub fn inline_query_button(text: impl Into<String>, query: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).switch_inline_query(query)
}

/// A button that begins an inline query to this bot in the same chat.
pub fn inline_query_here_button(text: impl Into<String>, query: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).switch_inline_query_current_chat(query)
}

/// A button with which the user chooses a chat of some sorts and begins an inline query to this bot there.
pub fn inline_query_chosen_button(
    text: impl Into<String>,
    chosen: SwitchInlineQueryChosenChat,
) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).switch_inline_query_chosen_chat(chosen)
}

/// A button that copies 1 to 256 characters to the user's clipboard.
pub fn copy_button(text: impl Into<String>, copied: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).copy_text(CopyTextButton::new(copied))
}

/// The button that starts a game. It must be the first in the first row below a game.
pub fn game_button(text: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).callback_game(CallbackGame::new())
}

/// The button that pays. It must be the first in the first row below an invoice; `⭐` and `XTR` in its text become a star.
pub fn pay_button(text: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).pay(true)
}

/// A button that cannot be pressed.
pub fn disabled_button(text: impl Into<String>) -> InlineKeyboardButton {
    InlineKeyboardButton::new(text).disabled(DisabledButton::new())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn check(button: impl serde::Serialize, mut expected: Value) {
        expected["text"] = "Tea".into();
        assert_eq!(serde_json::to_value(button).unwrap(), expected);
    }

    #[test]
    fn each_key_does_one_thing() {
        check(reply_key("Tea"), json!({}));
        check(request_contact("Tea"), json!({"request_contact": true}));
        check(request_location("Tea"), json!({"request_location": true}));
        check(request_poll("Tea"), json!({"request_poll": {}}));
        check(request_quiz("Tea"), json!({"request_poll": {"type": "quiz"}}));
        let users = KeyboardButtonRequestUsers::new(1).max_quantity(2);
        check(request_users("Tea", users), json!({"request_users": {"request_id": 1, "max_quantity": 2}}));
        let chat = KeyboardButtonRequestChat::new(2, true);
        check(request_chat("Tea", chat), json!({"request_chat": {"request_id": 2, "chat_is_channel": true}}));
        let managed = KeyboardButtonRequestManagedBot::new(3);
        check(request_managed_bot("Tea", managed), json!({"request_managed_bot": {"request_id": 3}}));
        check(web_app_key("Tea", "https://a.org"), json!({"web_app": {"url": "https://a.org"}}));
    }

    #[test]
    fn each_button_does_one_thing() {
        check(url_button("Tea", "https://a.org"), json!({"url": "https://a.org"}));
        check(web_app_button("Tea", "https://a.org"), json!({"web_app": {"url": "https://a.org"}}));
        check(login_button("Tea", "https://a.org"), json!({"login_url": {"url": "https://a.org"}}));
        check(inline_query_button("Tea", "green"), json!({"switch_inline_query": "green"}));
        check(inline_query_here_button("Tea", "green"), json!({"switch_inline_query_current_chat": "green"}));
        let chosen = SwitchInlineQueryChosenChat::new().query("green").allow_group_chats(true);
        check(
            inline_query_chosen_button("Tea", chosen),
            json!({"switch_inline_query_chosen_chat": {"query": "green", "allow_group_chats": true}}),
        );
        check(copy_button("Tea", "oolong"), json!({"copy_text": {"text": "oolong"}}));
        check(game_button("Tea"), json!({"callback_game": {}}));
        check(pay_button("Tea"), json!({"pay": true}));
        check(disabled_button("Tea"), json!({"disabled": {}}));
    }
}
