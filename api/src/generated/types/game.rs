// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Animation, MessageEntity, PhotoSize};

/// A game.
///
/// <https://core.telegram.org/bots/api#game>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Game {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Photo.
    pub photo: Vec<PhotoSize>,
    /// Text, optional, 0 to 4096 characters.
    pub text: Option<String>,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Animation, optional.
    pub animation: Option<Box<Animation>>,
}

impl Game {
    /// With what is always there; the rest is absent.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        photo: impl IntoIterator<Item = impl Into<PhotoSize>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            photo: photo.into_iter().map(Into::into).collect(),
            text: None,
            text_entities: None,
            animation: None,
        }
    }
}

setters! { Game {
    value text: String,
    list text_entities: MessageEntity,
    value animation: Box<Animation>,
} }

object! { Game {
    required {
        "title": title,
        "description": description,
        "photo": photo list,
    }
    optional {
        "text": text,
        "text_entities": text_entities list,
        "animation": animation,
    }
} }
