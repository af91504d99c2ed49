// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent};

/// A result that is a contact.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcontact>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultContact {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Vcard, optional, 0 to 2048 bytes.
    pub vcard: Option<String>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail url, optional.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width, optional.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height, optional.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultContact {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
}

setters! { InlineQueryResultContact {
    value last_name: String,
    value vcard: String,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
    value thumbnail_url: String,
    value thumbnail_width: i64,
    value thumbnail_height: i64,
} }

object! { InlineQueryResultContact {
    constant {
        "type": "contact",
    }
    required {
        "id": id,
        "phone_number": phone_number,
        "first_name": first_name,
    }
    optional {
        "last_name": last_name,
        "vcard": vcard,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
        "thumbnail_url": thumbnail_url,
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }
} }

carrier! { InlineQueryResultContact { input_message_content } }
