//! Who and what a mini app is told of.

use botwright_api::{ChatId, UserId};
use serde::Deserialize;

/// A user or bot, as a mini app is told of it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "the names and the number of the fields are Telegram's")]
pub struct WebAppUser {
    /// The user's id.
    pub id: UserId,
    /// Whether it is a bot; only of a receiver.
    #[serde(default)]
    pub is_bot: bool,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// The username, without `@`.
    pub username: Option<String>,
    /// The IETF language tag of the user's app, such as `en`.
    pub language_code: Option<String>,
    /// Whether the user has Telegram Premium.
    #[serde(default)]
    pub is_premium: bool,
    /// Whether the user has added the bot to the attachment menu.
    #[serde(default)]
    pub added_to_attachment_menu: bool,
    /// Whether the user lets the bot write first.
    #[serde(default)]
    pub allows_write_to_pm: bool,
    /// The address of the profile photo, a JPEG or SVG.
    pub photo_url: Option<String>,
}

/// A group or channel, as a mini app is told of it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[non_exhaustive]
pub struct WebAppChat {
    /// The chat's id.
    pub id: ChatId,
    /// `group`, `supergroup` or `channel`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The title.
    pub title: String,
    /// The username, without `@`.
    pub username: Option<String>,
    /// The address of the chat's photo, a JPEG or SVG.
    pub photo_url: Option<String>,
}
