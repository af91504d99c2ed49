//! What becomes of handlers that fail, or take too long.

use std::time::Duration;

use botwright_api::Recipient;

use super::App;

impl App {
    /// Says this to the person when a handler has failed and no `#[on_error]` handler took it.
    pub fn apologise(mut self, text: impl Into<String>) -> Self {
        self.around.apology = Some(text.into());
        self
    }

    /// Tells this chat of every failure: the error, the handler's name and place, and the update.
    pub fn report_to(mut self, chat: impl Into<Recipient>) -> Self {
        self.around.report_to = Some(chat.into());
        self
    }

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
