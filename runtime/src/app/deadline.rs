//! How long handlers may take.

use std::time::Duration;

use super::App;

impl App {
    /// How long a handler may take, with its answer, unless its attribute says `deadline = ".."`; 60 seconds at first, `None`
    /// for no limit.
    ///
    /// A handler that takes longer is ended where it waits. Nothing of what it changed is kept, its update is done, and the
    /// error handlers are told of a [`DeadlineExceeded`](crate::DeadlineExceeded). Jobs, `#[startup]` and `#[shutdown]` handlers
    /// have no deadline but their own.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// # use std::time::Duration;
    /// # fn app(bot: Bot) -> App {
    /// App::new(bot).deadline(Duration::from_secs(20))
    /// # }
    /// ```
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.around.deadline = deadline.into();
        self
    }
}
