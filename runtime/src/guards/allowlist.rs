//! A list of people that is changed while the bot runs, and kept in its storage.

use botwright_api::UserId;

use super::made_of;
use super::members::Members;
use super::settings::{Guard, sealed};
use crate::context::Context;
use crate::error::Result;
use crate::event::Event;
use crate::extract::{Extract, User};
use crate::stop::Stop;

pub(super) const NAMESPACE: &str = "allowlist";

/// Somebody on the [`Allowlist`]. The bot's owners, and whom [`App::allowed`](crate::App::allowed) names, are always on it.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::{Allowed, Allowlist, Owner};
///
/// #[command("allow {id}")]
/// async fn allow(_: Owner, mut list: Allowlist, id: i64) -> Result<&'static str> {
///     Ok(if list.add(id).await? { "Welcome!" } else { "They are on the list already." })
/// }
///
/// #[command("secret")]
/// fn secret(_: Allowed) -> &'static str {
///     "The kettle is on."
/// }
///
/// fn app(bot: Bot) -> App {
///     App::new(bot).owners([1234])
/// }
/// ```
pub struct Allowed(pub User);

/// Who is [`Allowed`], kept in the application's storage.
///
/// What a handler changes is written when it has succeeded. Those whom the application names are on it without being
/// stored, and cannot be removed.
pub struct Allowlist {
    members: Members,
}

impl Allowlist {
    /// Adds somebody; whether they were missing.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn add(&mut self, user: impl Into<UserId>) -> Result<bool> {
        self.members.put(user.into(), &()).await
    }

    /// Removes somebody; whether they were on it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn remove(&mut self, user: impl Into<UserId>) -> Result<bool> {
        self.members.remove(user.into()).await
    }

    /// Whether somebody was added.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn contains(&self, user: impl Into<UserId>) -> Result<bool> {
        Ok(self.members.get::<()>(user.into()).await?.is_some())
    }

    /// All who were added, in the order of their ids. Reads the whole list.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn users(&self) -> Result<Vec<UserId>> {
        self.members.all().await
    }
}

impl sealed::Sealed for Allowed {}

impl Guard for Allowed {
    const REFUSAL: &'static str = "You are not on the list of those who may do that.";
}

#[diagnostic::do_not_recommend]
impl Extract for Allowed {
    fn offers(event: &Event) -> bool {
        User::offers(event)
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let user = User::extract(context).await?;
        if context.guards().is_named_allowed(&user) || Allowlist::of(context).contains(user.id).await? {
            return Ok(Self(user));
        }
        Err(context.guards().refusal::<Self>())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Allowlist {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self::of(context))
    }
}

impl Allowlist {
    fn of(context: &Context) -> Self {
        Self { members: Members::new(NAMESPACE, context) }
    }
}

made_of! {
    Allowed: User;
    Allowlist: ;
}
