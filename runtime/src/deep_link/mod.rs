//! Links that open a chat with the bot, add it to a group or channel, or open its Mini App.
//!
//! A handler of `/start` with one word behind it makes its own links, so that they cannot miss it:
//!
//! ```
//! use botwright::prelude::*;
//!
//! #[command("start item_{id}")]
//! fn item(id: u64) -> String {
//!     format!("Item {id}")
//! }
//!
//! #[command("start ref_{code}")]
//! fn invited(code: String) -> String {
//!     format!("You were invited with {code}.")
//! }
//!
//! # fn main() -> botwright::Result {
//! // A number always fits, which the compiler proves.
//! assert_eq!(item::link("my_bot", 7), "https://t.me/my_bot?start=item_7");
//! // A text may not.
//! assert_eq!(invited::try_link("my_bot", "ann".into())?, "https://t.me/my_bot?start=ref_ann");
//! assert!(invited::try_link("my_bot", "not a payload".into()).is_err());
//! # Ok(())
//! # }
//! ```
//!
//! `payload` and `try_payload` make what stands behind `start=`, for the links below. In a handler, the extractor
//! [`Me`](crate::Me) knows the bot's name.

mod encoded;
pub(crate) mod fits;
mod payload;

use std::fmt;

pub use self::encoded::Encoded;
pub use self::fits::Fits;
pub use self::payload::{AppPayload, Checked, Payload, PayloadError};

/// `https://t.me/my_bot?start=payload`: opens the chat with the bot, where `START` sends `/start payload`.
///
/// ```
/// use botwright::deep_link::{self, Payload};
///
/// const INVITE: Payload = Payload::new("vip");
///
/// assert_eq!(deep_link::start("my_bot", INVITE), "https://t.me/my_bot?start=vip");
/// ```
#[expect(clippy::needless_pass_by_value, reason = "a payload is made for its link")]
pub fn start(bot: impl AsRef<str>, payload: Payload) -> String {
    format!("{}?start={payload}", address(bot.as_ref()))
}

/// `https://t.me/my_bot?startgroup`: asks for a group, and adds the bot to it.
///
/// ```
/// use botwright::deep_link::{self, Payload, Right};
///
/// let link = deep_link::start_group("my_bot").payload(Payload::new("vip")).admin([Right::PinMessages]);
/// assert_eq!(link.to_string(), "https://t.me/my_bot?startgroup=vip&admin=pin_messages");
/// ```
pub fn start_group(bot: impl AsRef<str>) -> GroupLink {
    GroupLink { address: address(bot.as_ref()), payload: None, rights: Vec::new() }
}

/// `https://t.me/my_bot?startchannel&admin=..`: asks for a channel, and makes the bot an administrator of it.
///
/// ```
/// use botwright::deep_link::{self, Right};
///
/// let link = deep_link::start_channel("my_bot", [Right::PostMessages, Right::EditMessages]);
/// assert_eq!(link, "https://t.me/my_bot?startchannel&admin=post_messages+edit_messages");
/// ```
pub fn start_channel(bot: impl AsRef<str>, rights: impl IntoIterator<Item = Right>) -> String {
    format!("{}?startchannel{}", address(bot.as_ref()), admin(rights))
}

/// `https://t.me/my_bot?startapp`: opens the bot's Mini App.
///
/// ```
/// use botwright::deep_link::{self, AppMode, AppPayload};
///
/// let link = deep_link::start_app("my_bot").named("shop").payload(AppPayload::new("item_7")).mode(AppMode::Compact);
/// assert_eq!(link.to_string(), "https://t.me/my_bot/shop?startapp=item_7&mode=compact");
/// ```
pub fn start_app(bot: impl AsRef<str>) -> AppLink {
    AppLink { address: address(bot.as_ref()), payload: None, mode: None }
}

/// A link that adds the bot to a group; its text comes from `to_string()`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a link does nothing until somebody follows it"]
pub struct GroupLink {
    address: String,
    payload: Option<Payload>,
    rights: Vec<Right>,
}

impl GroupLink {
    /// The group receives `/start@my_bot payload`.
    pub fn payload(mut self, payload: Payload) -> Self {
        self.payload = Some(payload);
        self
    }

    /// The bot becomes an administrator with these rights.
    pub fn admin(mut self, rights: impl IntoIterator<Item = Right>) -> Self {
        self.rights.extend(rights);
        self
    }
}

impl fmt::Display for GroupLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}?startgroup", self.address)?;
        if let Some(payload) = &self.payload {
            write!(formatter, "={payload}")?;
        }
        formatter.write_str(&admin(self.rights.iter().copied()))
    }
}

/// A link that opens a Mini App; its text comes from `to_string()`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a link does nothing until somebody follows it"]
pub struct AppLink {
    address: String,
    payload: Option<AppPayload>,
    mode: Option<AppMode>,
}

impl AppLink {
    /// The app with this short name, as registered with @BotFather, in place of the bot's main one.
    pub fn named(mut self, short_name: &str) -> Self {
        self.address = format!("{}/{short_name}", self.address);
        self
    }

    /// The app receives this as `start_param`.
    pub fn payload(mut self, payload: impl Into<AppPayload>) -> Self {
        self.payload = Some(payload.into());
        self
    }

    /// How much of the screen the app takes.
    pub fn mode(mut self, mode: AppMode) -> Self {
        self.mode = Some(mode);
        self
    }
}

impl fmt::Display for AppLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}?startapp", self.address)?;
        if let Some(payload) = &self.payload {
            write!(formatter, "={payload}")?;
        }
        match self.mode {
            Some(AppMode::Compact) => formatter.write_str("&mode=compact"),
            Some(AppMode::FullScreen) => formatter.write_str("&mode=fullscreen"),
            None => Ok(()),
        }
    }
}

/// How much of the screen a Mini App takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppMode {
    /// Half of it.
    Compact,
    /// All of it.
    FullScreen,
}

/// What an administrator may do, as links name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the right of its name in Telegram's links")]
pub enum Right {
    Anonymous,
    ChangeInfo,
    DeleteMessages,
    DeleteStories,
    EditMessages,
    EditStories,
    InviteUsers,
    ManageChat,
    ManageDirectMessages,
    ManageTopics,
    ManageVideoChats,
    PinMessages,
    PostMessages,
    PostStories,
    PromoteMembers,
    RestrictMembers,
}

impl Right {
    fn name(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::ChangeInfo => "change_info",
            Self::DeleteMessages => "delete_messages",
            Self::DeleteStories => "delete_stories",
            Self::EditMessages => "edit_messages",
            Self::EditStories => "edit_stories",
            Self::InviteUsers => "invite_users",
            Self::ManageChat => "manage_chat",
            Self::ManageDirectMessages => "manage_direct_messages",
            Self::ManageTopics => "manage_topics",
            Self::ManageVideoChats => "manage_video_chats",
            Self::PinMessages => "pin_messages",
            Self::PostMessages => "post_messages",
            Self::PostStories => "post_stories",
            Self::PromoteMembers => "promote_members",
            Self::RestrictMembers => "restrict_members",
        }
    }
}

fn address(bot: &str) -> String {
    format!("https://t.me/{}", bot.trim_start_matches('@'))
}

fn admin(rights: impl IntoIterator<Item = Right>) -> String {
    let names: Vec<&str> = rights.into_iter().map(Right::name).collect();
    if names.is_empty() { String::new() } else { format!("&admin={}", names.join("+")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_without_anything_more() {
        assert_eq!(start("@my_bot", Payload::new("a-B_9")), "https://t.me/my_bot?start=a-B_9");
        assert_eq!(start_group("my_bot").to_string(), "https://t.me/my_bot?startgroup");
        assert_eq!(start_app("my_bot").to_string(), "https://t.me/my_bot?startapp");
        assert_eq!(
            start_app("my_bot").mode(AppMode::FullScreen).payload(Payload::new("x")).to_string(),
            "https://t.me/my_bot?startapp=x&mode=fullscreen"
        );
    }

    #[test]
    fn several_rights_are_put_together() {
        let link = start_group("my_bot").admin([Right::ChangeInfo, Right::ManageTopics]);
        assert_eq!(link.to_string(), "https://t.me/my_bot?startgroup&admin=change_info+manage_topics");
    }
}
