// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichText, User};

/// A mention of a user who has no username.
///
/// <https://core.telegram.org/bots/api#richtexttextmention>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextTextMention {
    /// Text.
    pub text: RichText,
    /// User.
    pub user: User,
}

impl RichTextTextMention {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, user: impl Into<User>) -> Self {
        Self { text: text.into(), user: user.into() }
    }
}

object! { RichTextTextMention {
    constant {
        "type": "text_mention",
    }
    required {
        "text": text,
        "user": user,
    }
} }
