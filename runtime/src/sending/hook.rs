//! Where the api asks: the scheduler as a `Sender`.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::{Answered, Answering, ChatId, Error, Outbound, Sender, Target};

use super::Settings;
use super::scheduler::{Core, Outgo};
use super::time::Time;
use crate::metrics;

/// What decides when the calls of a bot go out.
pub(crate) struct Scheduler(Arc<Core>);

/// In place of it: each call goes out at once, and once.
pub(super) struct Unscheduled;

impl Scheduler {
    pub(super) fn new(settings: &Settings, time: Time) -> Self {
        Self(Arc::new(Core::new(settings, time)))
    }

    /// What is to be done when a group turns out to have become a supergroup.
    pub(crate) fn on_move(&self, told: impl Fn(ChatId, ChatId) + Send + Sync + 'static) {
        self.0.tell_moves(Box::new(told));
    }

    /// Returns when no call waits.
    pub(crate) async fn idle(&self) {
        self.0.idle().await;
    }

    /// From now on no broadcast waits: it goes on after the stop.
    pub(crate) fn send_broadcasts_away(&self) {
        self.0.send_broadcasts_away();
    }

    /// From now on nobody waits: what would have to is not sent.
    pub(crate) fn close(&self) {
        self.0.close();
    }
}

impl Sender for Scheduler {
    fn admit(&self, call: &Outbound) -> bool {
        self.0.admit(call)
    }

    fn send(&self, call: Outbound, failed: Option<Error>) -> Answering<'_> {
        Box::pin(self.0.conduct(call, failed))
    }

    fn attempted(&self, call: &Outbound, took: Duration, failed: Option<&Error>) {
        note(call, took, failed);
    }
}

impl Sender for Unscheduled {
    fn admit(&self, _: &Outbound) -> bool {
        true
    }

    fn send(&self, call: Outbound, failed: Option<Error>) -> Answering<'_> {
        Box::pin(async move {
            match failed {
                Some(error) => Err(error),
                None => call.attempt().await,
            }
        })
    }

    fn attempted(&self, call: &Outbound, took: Duration, failed: Option<&Error>) {
        note(call, took, failed);
    }
}

/// Notes what one attempt has come to.
fn note(call: &Outbound, took: Duration, failed: Option<&Error>) {
    let code = failed.map_or(Some(200), Error::code);
    metrics::api_call(call.method(), code, took);
    tracing::trace!(method = call.method(), code, ?took, "called");
}

impl Outgo for Outbound {
    fn method(&self) -> &str {
        self.method()
    }

    fn target(&self) -> &Target {
        self.target()
    }

    fn is_repeatable(&self) -> bool {
        self.is_repeatable()
    }

    fn readdress(&mut self, chat: ChatId) -> Result<(), Error> {
        self.readdress(chat)
    }

    fn attempt(&self) -> impl Future<Output = Result<Answered, Error>> + Send {
        self.attempt()
    }
}
