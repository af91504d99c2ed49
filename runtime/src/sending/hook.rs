//! Where the api asks: the scheduler as a `Sender`.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::{Answered, Answering, ChatId, Error, Outbound, Recipient, Sender, Target};
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

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

    fn around<'a>(&'a self, call: &'a Outbound) -> Option<Answering<'a>> {
        spanned(call)
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

    fn around<'a>(&'a self, call: &'a Outbound) -> Option<Answering<'a>> {
        spanned(call)
    }

    fn attempted(&self, call: &Outbound, took: Duration, failed: Option<&Error>) {
        note(call, took, failed);
    }
}

/// A span of one attempt, inside those of the update and the handler that wait for it, or none if nobody listens.
fn spanned(call: &Outbound) -> Option<Answering<'_>> {
    let chat = match &call.target().chat {
        Some(Recipient::Id(chat)) => Some(chat.0),
        // A public name says less than the id that the spans of updates have.
        Some(Recipient::Username(_)) | None => None,
    };
    // Debug: one for each call is much for a log, while who traces asks for it.
    let span = tracing::debug_span!("call", method = call.method(), chat, code = Empty, failed = Empty);
    if span.is_disabled() {
        return None;
    }
    let attempt = async {
        let answer = call.exchange().await;
        let span = Span::current();
        span.record("failed", answer.is_err());
        if let Some(code) = code_of(answer.as_ref().err()) {
            span.record("code", code);
        }
        answer
    };
    Some(Box::pin(attempt.instrument(span)))
}

/// The code of an answer; none if there was no answer.
fn code_of(failed: Option<&Error>) -> Option<i64> {
    failed.map_or(Some(200), Error::code)
}

/// Notes what one attempt has come to.
fn note(call: &Outbound, took: Duration, failed: Option<&Error>) {
    let code = code_of(failed);
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
