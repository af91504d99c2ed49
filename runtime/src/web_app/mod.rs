//! What a mini app knows of its user, checked: `initData` with the bot's token, or without it by Telegram's own key.
//!
//! The page sends `Telegram.WebApp.initData` to its server, as it is. Anybody can send such a text, so it counts only
//! after one of the checks here. See <https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app>.

mod environment;
mod fields;
mod people;
#[cfg(test)]
mod tests;
mod untrusted;

use std::time::{Duration, SystemTime};

use botwright_api::{Bot, UserId};

pub use self::environment::Environment;
pub(crate) use self::fields::Fields;
pub use self::people::{WebAppChat, WebAppUser};
pub use self::untrusted::Untrusted;

/// What Telegram tells a mini app when it opens it; only a check makes one.
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::web_app::{InitData, Untrusted};
///
/// /// Who sends this request to the mini app's server.
/// fn caller(bot: &Bot, init_data: &str) -> Result<Option<UserId>, Untrusted> {
///     let init_data = InitData::verify(init_data, bot, Duration::from_hours(1))?;
///     Ok(init_data.user.map(|user| user.id))
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InitData {
    /// The session, for `answer_web_app_query`.
    pub query_id: Option<String>,
    /// Who has opened the mini app.
    pub user: Option<WebAppUser>,
    /// The other side of the private chat in which it was opened from the attachment menu.
    pub receiver: Option<WebAppUser>,
    /// The group or channel in which it was opened from the attachment menu.
    pub chat: Option<WebAppChat>,
    /// The sort of the chat that a direct link was opened from: `sender`, `private`, `group`, `supergroup` or `channel`.
    pub chat_type: Option<String>,
    /// Stands for the chat that a direct link was opened from; the same chat has always the same.
    pub chat_instance: Option<String>,
    /// The value of `startapp` or `startattach` in the link.
    pub start_param: Option<String>,
    /// How long after the opening `answer_web_app_query` may be called.
    pub can_send_after: Option<Duration>,
    /// When the mini app was opened, in seconds since 1970.
    pub auth_date: i64,
    others: Fields,
}

impl InitData {
    /// Checks what a mini app of this bot has sent, by the bot's token.
    ///
    /// It must be signed, unaltered, and no older than `max_age`: whoever has once seen it can send it again.
    pub fn verify(init_data: &str, bot: &Bot, max_age: Duration) -> Result<Self, Untrusted> {
        Self::verify_at(init_data, bot, max_age, SystemTime::now())
    }

    /// Checks as [`verify`](Self::verify) does, at a moment of one's own.
    pub fn verify_at(
        init_data: &str,
        bot: &Bot,
        max_age: Duration,
        now: SystemTime,
    ) -> Result<Self, Untrusted> {
        let mut fields = Fields::of_query(init_data)?;
        let hash = fields.take_hash()?;
        if !bot.telegram_signed_for_web_app(&fields.check_text(), &hash) {
            return Err(Untrusted::Forged);
        }
        Self::of(fields, max_age, now)
    }

    /// Checks what a mini app of another's bot has sent, by Telegram's public key: no token is needed, only the bot's id.
    pub fn verify_third_party(
        init_data: &str,
        bot_id: UserId,
        environment: Environment,
        max_age: Duration,
    ) -> Result<Self, Untrusted> {
        Self::verify_third_party_at(init_data, bot_id, environment, max_age, SystemTime::now())
    }

    /// Checks as [`verify_third_party`](Self::verify_third_party) does, at a moment of one's own.
    pub fn verify_third_party_at(
        init_data: &str,
        bot_id: UserId,
        environment: Environment,
        max_age: Duration,
        now: SystemTime,
    ) -> Result<Self, Untrusted> {
        Self::verify_by_key(init_data, bot_id, &environment.public_key(), max_age, now)
    }

    fn verify_by_key(
        init_data: &str,
        bot_id: UserId,
        public_key: &[u8; 32],
        max_age: Duration,
        now: SystemTime,
    ) -> Result<Self, Untrusted> {
        let mut fields = Fields::of_query(init_data)?;
        let signature = fields.take_signature()?;
        let text = format!("{bot_id}:WebAppData\n{}", fields.check_text());
        environment::check(public_key, &text, &signature)?;
        Self::of(fields, max_age, now)
    }

    /// Another field that Telegram has signed, of which this version knows nothing.
    pub fn other(&self, name: &str) -> Option<&str> {
        self.others.get(name)
    }

    fn of(mut fields: Fields, max_age: Duration, now: SystemTime) -> Result<Self, Untrusted> {
        let auth_date = fields.take_fresh_date(max_age, now)?;
        Ok(Self {
            query_id: fields.take("query_id"),
            user: fields.take_json("user")?,
            receiver: fields.take_json("receiver")?,
            chat: fields.take_json("chat")?,
            chat_type: fields.take("chat_type"),
            chat_instance: fields.take("chat_instance"),
            start_param: fields.take("start_param"),
            can_send_after: fields.take_number("can_send_after")?.map(Duration::from_secs),
            auth_date,
            others: fields,
        })
    }
}
