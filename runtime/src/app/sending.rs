//! What an author says of the sending.

use super::App;
use crate::sending::Sending;

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
}
