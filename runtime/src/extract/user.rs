//! The person that an event came from.

use std::ops::Deref;

use botwright_api::types;

use super::Extract;
use crate::answer::Html;
use crate::context::Context;
use crate::event::Event;
use crate::held::Held;
use crate::stop::Stop;

/// The user who caused the update. Derefs to [`types::User`].
#[derive(Clone)]
pub struct User {
    user: Held<types::User>,
}

impl User {
    pub(crate) fn new(user: Held<types::User>) -> Self {
        Self { user }
    }

    /// First and last name.
    pub fn full_name(&self) -> String {
        match &self.user.last_name {
            Some(last) => format!("{} {last}", self.user.first_name),
            None => self.user.first_name.clone(),
        }
    }

    /// The full name as a link that notifies the user, also without a username.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[command("start")]
    /// fn start(user: User) -> Html {
    ///     html!("Hi {}!", user.mention())
    /// }
    /// ```
    pub fn mention(&self) -> Html {
        Html::link(&format!("tg://user?id={}", self.user.id), &self.full_name())
    }
}

impl Deref for User {
    type Target = types::User;

    fn deref(&self) -> &types::User {
        &self.user
    }
}

#[diagnostic::do_not_recommend]
impl Extract for User {
    fn offers(event: &Event) -> bool {
        event.user().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.user().map(Self::new).ok_or(Stop::Pass)
    }
}
