//! What becomes of handlers that fail, take too long, or are called with wrong arguments.

use std::time::Duration;

use botwright_api::Recipient;

use super::App;
use crate::arguments::WrongArgument;

impl App {
    /// Words the answer to a wrong argument otherwise than [`WrongArgument`] does itself.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// # async fn example() -> botwright::Result {
    /// App::from_env()?.usage(|wrong| format!("Please write: {}", wrong.usage())).run().await
    /// # }
    /// ```
    pub fn usage(mut self, words: fn(&WrongArgument) -> String) -> Self {
        self.around.usage = words;
        self
    }

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
