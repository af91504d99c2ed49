// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    CopyTextButton, DisabledButton, LoginUrl, RichButtonStyle, RichText, SwitchInlineQueryChosenChat,
    WebAppInfo,
};

/// A button within a rich message.
///
/// <https://core.telegram.org/bots/api#richmessagebutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichMessageButton {
    /// Text.
    pub text: RichText,
    /// Style, optional.
    pub style: Option<RichButtonStyle>,
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
    /// Disabled, optional.
    pub disabled: Option<DisabledButton>,
}

impl RichMessageButton {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            disabled: None,
        }
    }
}

setters! { RichMessageButton {
    value style: RichButtonStyle,
    value url: String,
    value callback_data: String,
    value web_app: WebAppInfo,
    value login_url: LoginUrl,
    value switch_inline_query: String,
    value switch_inline_query_current_chat: String,
    value switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat,
    value copy_text: CopyTextButton,
    value disabled: DisabledButton,
} }

object! { RichMessageButton {
    required {
        "text": text,
    }
    optional {
        "style": style,
        "url": url,
        "callback_data": callback_data,
        "web_app": web_app,
        "login_url": login_url,
        "switch_inline_query": switch_inline_query,
        "switch_inline_query_current_chat": switch_inline_query_current_chat,
        "switch_inline_query_chosen_chat": switch_inline_query_chosen_chat,
        "copy_text": copy_text,
        "disabled": disabled,
    }
} }
