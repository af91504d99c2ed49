//! Telegram's login widget and login buttons: who has logged in to a website, checked by the bot's token.
//!
//! See <https://core.telegram.org/widgets/login#checking-authorization>.

use std::time::{Duration, SystemTime};

use botwright_api::{Bot, UserId};
use serde_json::{Map, Value};

use crate::web_app::Fields;
pub use crate::web_app::Untrusted;

/// Somebody who has logged in; only a check makes one.
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::login_widget::{Login, Untrusted};
///
/// /// The query of the address that the widget has sent the browser to.
/// fn welcome(bot: &Bot, query: &str) -> Result<String, Untrusted> {
///     let login = Login::verify(query, bot, Duration::from_mins(5))?;
///     Ok(format!("Hello, {}!", login.first_name))
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The user's id.
    pub id: UserId,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// The username, without `@`.
    pub username: Option<String>,
    /// The address of the profile photo.
    pub photo_url: Option<String>,
    /// When the user logged in, in seconds since 1970.
    pub auth_date: i64,
}

impl Login {
    /// Checks the query of the address that Telegram has sent the browser to.
    ///
    /// It must be signed, unaltered, and no older than `max_age`. Parameters that are the website's own must be taken
    /// out before: they are not signed.
    pub fn verify(query: &str, bot: &Bot, max_age: Duration) -> Result<Self, Untrusted> {
        Self::verify_at(query, bot, max_age, SystemTime::now())
    }

    /// Checks as [`verify`](Self::verify) does, at a moment of one's own.
    pub fn verify_at(query: &str, bot: &Bot, max_age: Duration, now: SystemTime) -> Result<Self, Untrusted> {
        Self::of(Fields::of_query(query.trim_start_matches('?'))?, bot, max_age, now)
    }

    /// Checks the object that the widget gives to a function of the page, which has sent it here as JSON.
    pub fn verify_json(user: &str, bot: &Bot, max_age: Duration) -> Result<Self, Untrusted> {
        Self::verify_json_at(user, bot, max_age, SystemTime::now())
    }

    /// Checks as [`verify_json`](Self::verify_json) does, at a moment of one's own.
    pub fn verify_json_at(
        user: &str,
        bot: &Bot,
        max_age: Duration,
        now: SystemTime,
    ) -> Result<Self, Untrusted> {
        let malformed = |_| Untrusted::Malformed { field: "user" };
        let user: Map<String, Value> = serde_json::from_str(user).map_err(malformed)?;
        let mut fields = Fields::default();
        for (name, value) in user {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            fields.add(name, text)?;
        }
        Self::of(fields, bot, max_age, now)
    }

    fn of(mut fields: Fields, bot: &Bot, max_age: Duration, now: SystemTime) -> Result<Self, Untrusted> {
        let hash = fields.take_hash()?;
        if !bot.telegram_signed_for_login(&fields.check_text(), &hash) {
            return Err(Untrusted::Forged);
        }
        Ok(Self {
            auth_date: fields.take_fresh_date(max_age, now)?,
            id: fields.take_number("id")?.ok_or(Untrusted::Malformed { field: "id" })?,
            first_name: fields.require("first_name")?,
            last_name: fields.take("last_name"),
            username: fields.take("username"),
            photo_url: fields.take("photo_url"),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    /// Signed with a token of its own, and found right by aiogram 3.31's `check_integrity`.
    const QUERY: &str = "id=279058397&first_name=Zo%C3%AB+%26+Co&last_name=%C5%81%C4%99k&username=zoe\
        &photo_url=https%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fzoe.jpg&auth_date=1767225600\
        &hash=34a73bf7a5eba05dd0f6b26594c333b6abc9d1f9d2eb45dc7ad27a4e3f605d87";
    const HOUR: Duration = Duration::from_hours(1);

    fn bot() -> Bot {
        Bot::new("123456:AAbotwright-test_token").unwrap()
    }

    fn at(seconds_later: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_767_225_600 + seconds_later)
    }

    fn verify(query: &str) -> Result<Login, Untrusted> {
        Login::verify_at(query, &bot(), HOUR, at(3600))
    }

    #[test]
    fn what_telegram_has_signed_is_read() {
        let login = verify(QUERY).unwrap();
        assert_eq!((login.id, login.first_name.as_str()), (UserId(279_058_397), "Zoë & Co"));
        assert_eq!((login.last_name.as_deref(), login.username.as_deref()), (Some("Łęk"), Some("zoe")));
        assert_eq!(login.photo_url.as_deref(), Some("https://t.me/i/userpic/320/zoe.jpg"));
        assert_eq!(verify(&format!("?{QUERY}")), Ok(login));
    }

    #[test]
    fn the_object_of_a_page_is_the_same_login() {
        let user = r#"{"id":279058397,"first_name":"Zoë & Co","last_name":"Łęk","username":"zoe",
            "photo_url":"https://t.me/i/userpic/320/zoe.jpg","auth_date":1767225600,
            "hash":"34a73bf7a5eba05dd0f6b26594c333b6abc9d1f9d2eb45dc7ad27a4e3f605d87"}"#;
        let login = Login::verify_json_at(user, &bot(), HOUR, at(0)).unwrap();
        assert_eq!(Ok(login), verify(QUERY));
        let other = user.replace("279058397", "279058398");
        assert_eq!(Login::verify_json_at(&other, &bot(), HOUR, at(0)), Err(Untrusted::Forged));
        let no_object = Login::verify_json_at("[]", &bot(), HOUR, at(0));
        assert_eq!(no_object, Err(Untrusted::Malformed { field: "user" }));
    }

    #[test]
    fn every_altered_field_is_noticed() {
        for field in QUERY.split('&').filter(|field| !field.starts_with("hash=")) {
            let altered = QUERY.replace(field, &format!("{field}0"));
            assert_eq!(verify(&altered), Err(Untrusted::Forged), "{field}");
            let without = QUERY.replace(field, "").replace("&&", "&");
            assert_eq!(verify(&without), Err(Untrusted::Forged), "{field}");
        }
        assert_eq!(verify(&format!("{QUERY}&is_admin=true")), Err(Untrusted::Forged));
        assert_eq!(verify(&format!("{QUERY}&id=1")), Err(Untrusted::Ambiguous));
        let another = Bot::new("123456:another").unwrap();
        assert_eq!(Login::verify_at(QUERY, &another, HOUR, at(0)), Err(Untrusted::Forged));
        // The same fields signed for a mini app would be no login.
        assert!(!bot().telegram_signed_for_web_app("id=279058397", &[0; 32]));
    }

    #[test]
    fn an_old_login_is_no_login() {
        let late = Login::verify_at(QUERY, &bot(), HOUR, at(3601));
        assert_eq!(late, Err(Untrusted::TooOld { age: Duration::from_secs(3601), max_age: HOUR }));
    }
}
