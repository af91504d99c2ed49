// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::InlineKeyboardMarkup;

/// A result that is a game.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultgame>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGame {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Game short name.
    pub game_short_name: String,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl InlineQueryResultGame {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, game_short_name: impl Into<String>) -> Self {
        Self { id: id.into(), game_short_name: game_short_name.into(), reply_markup: None }
    }
}

setters! { InlineQueryResultGame {
    value reply_markup: InlineKeyboardMarkup,
} }

object! { InlineQueryResultGame {
    constant {
        "type": "game",
    }
    required {
        "id": id,
        "game_short_name": game_short_name,
    }
    optional {
        "reply_markup": reply_markup,
    }
} }
