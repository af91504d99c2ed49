//! Who the bot is.

use std::ops::Deref;
use std::sync::Arc;

use botwright_api::types;

use super::Extract;
use crate::app::Shared;
use crate::context::Context;
use crate::stop::Stop;

/// The bot's own account, as Telegram told it at the start. Derefs to [`types::User`].
///
/// ```
/// # use botwright::prelude::*;
/// #[command("share")]
/// fn share(me: Me) -> String {
///     format!("https://t.me/{}", me.username())
/// }
/// ```
#[derive(Clone)]
pub struct Me(Arc<Shared>);

impl Me {
    /// The username, without `@`; every bot has one.
    pub fn username(&self) -> &str {
        &self.0.own_name
    }
}

impl Deref for Me {
    type Target = types::User;

    fn deref(&self) -> &types::User {
        &self.0.me
    }
}

/// The username, as links need it.
impl AsRef<str> for Me {
    fn as_ref(&self) -> &str {
        self.username()
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Me {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self(Arc::clone(&context.shared)))
    }
}
