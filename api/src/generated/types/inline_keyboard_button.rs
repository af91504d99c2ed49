// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    ButtonStyle, CallbackGame, CopyTextButton, DisabledButton, LoginUrl, SwitchInlineQueryChosenChat,
    WebAppInfo,
};

/// A button below a message; one field beside the text says what it does.
///
/// <https://core.telegram.org/bots/api#inlinekeyboardbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Text.
    pub text: String,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
    /// Style, optional.
    pub style: Option<ButtonStyle>,
    /// Url, optional.
    pub url: Option<String>,
    /// Callback data, optional, 1 to 64 bytes.
    pub callback_data: Option<String>,
    /// Web app, optional.
    pub web_app: Option<WebAppInfo>,
    /// Login url, optional.
    pub login_url: Option<LoginUrl>,
    /// Switch inline query, optional.
    pub switch_inline_query: Option<String>,
    /// Switch inline query current chat, optional.
    pub switch_inline_query_current_chat: Option<String>,
    /// Switch inline query chosen chat, optional.
    pub switch_inline_query_chosen_chat: Option<SwitchInlineQueryChosenChat>,
    /// Copy text, optional.
    pub copy_text: Option<CopyTextButton>,
    /// Callback game, optional.
    pub callback_game: Option<CallbackGame>,
    /// Pay, optional.
    pub pay: Option<bool>,
    /// Disabled, optional.
    pub disabled: Option<DisabledButton>,
}

impl InlineKeyboardButton {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            callback_game: None,
            pay: None,
            disabled: None,
        }
    }
}

setters! { InlineKeyboardButton {
    value icon_custom_emoji_id: String,
    value style: ButtonStyle,
    value url: String,
    value callback_data: String,
    value web_app: WebAppInfo,
    value login_url: LoginUrl,
    value switch_inline_query: String,
    value switch_inline_query_current_chat: String,
    value switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat,
    value copy_text: CopyTextButton,
    value callback_game: CallbackGame,
    choice pay: bool,
    value disabled: DisabledButton,
} }

object! { InlineKeyboardButton {
    required {
        "text": text,
    }
    optional {
        "icon_custom_emoji_id": icon_custom_emoji_id,
        "style": style,
        "url": url,
        "callback_data": callback_data,
        "web_app": web_app,
        "login_url": login_url,
        "switch_inline_query": switch_inline_query,
        "switch_inline_query_current_chat": switch_inline_query_current_chat,
        "switch_inline_query_chosen_chat": switch_inline_query_chosen_chat,
        "copy_text": copy_text,
        "callback_game": callback_game,
        "pay": pay,
        "disabled": disabled,
    }
} }
