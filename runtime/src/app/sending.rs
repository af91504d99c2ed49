//! What an author says of the sending.

#[cfg(feature = "cli")]
use std::sync::Arc;

#[cfg(feature = "cli")]
use botwright_api::Bot;

use super::App;
#[cfg(feature = "cli")]
use crate::clock::Clock;
#[cfg(feature = "cli")]
use crate::error::Result;
#[cfg(feature = "cli")]
use crate::sending::Scheduler;
use crate::sending::Sending;
#[cfg(feature = "cli")]
use crate::storage::Store;

/// What the command line has of a bot that may run meanwhile.
#[cfg(feature = "cli")]
pub(crate) struct Outside {
    /// None without a token.
    pub(crate) bot: Option<Bot>,
    /// What decides when its calls go out, if anything does.
    pub(crate) scheduler: Option<Arc<Scheduler>>,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
}

impl App {
    /// Says at which pace the bot sends, and how long it tries; [`Sending::default`] unless told.
    ///
    /// It holds for the bot that handlers have, and for what they return. A [`Bot`](crate::Bot) that the program made and keeps
    /// for itself goes its own way.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// use botwright::sending::Sending;
    ///
    /// # async fn example() -> botwright::Result {
    /// App::from_env()?.sending(Sending::default().per_group_minute(15)).run().await
    /// # }
    /// ```
    pub fn sending(mut self, sending: Sending) -> Self {
        self.around.sending = sending;
        self
    }

    /// Telegram, as the bot would write to it.
    #[cfg(feature = "cli")]
    pub(crate) fn sender(self) -> Result<Bot> {
        let (sending, clock) = (self.around.sending.clone(), self.clock.clone());
        Ok(sending.around(self.telegram()?, &clock).0)
    }

    /// The same, if there is a token, with what the bot remembers.
    #[cfg(feature = "cli")]
    pub(crate) async fn outside(self) -> Result<Outside> {
        let (sending, clock) = (self.around.sending.clone(), self.clock.clone());
        let storage = self.memory.open(self.connection.is_offline()).await?;
        let bot = self.connection.telegram().ok().map(|bot| sending.around(bot, &clock));
        let (bot, scheduler) = bot.map_or((None, None), |(bot, scheduler)| (Some(bot), scheduler));
        Ok(Outside { bot, scheduler, store: Store::new(storage, clock.clone()), clock })
    }
}
