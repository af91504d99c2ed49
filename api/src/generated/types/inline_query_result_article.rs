// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent};

/// A result that is a link to an article or a page.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultarticle>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultArticle {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Title.
    pub title: String,
    /// Input message content.
    pub input_message_content: InputMessageContent,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Url, optional.
    pub url: Option<String>,
    /// Description, optional.
    pub description: Option<String>,
    /// Thumbnail url, optional.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width, optional.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height, optional.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultArticle {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            input_message_content: input_message_content.into(),
            reply_markup: None,
            url: None,
            description: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
}

setters! { InlineQueryResultArticle {
    value reply_markup: InlineKeyboardMarkup,
    value url: String,
    value description: String,
    value thumbnail_url: String,
    value thumbnail_width: i64,
    value thumbnail_height: i64,
} }

object! { InlineQueryResultArticle {
    constant {
        "type": "article",
    }
    required {
        "id": id,
        "title": title,
        "input_message_content": input_message_content,
    }
    optional {
        "reply_markup": reply_markup,
        "url": url,
        "description": description,
        "thumbnail_url": thumbnail_url,
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }
} }

carrier! { InlineQueryResultArticle { input_message_content } }
