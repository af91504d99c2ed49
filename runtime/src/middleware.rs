//! What stands around handlers: functions that see every update, and decide whether and how the rest of its way is gone.

use std::future::Future;
use std::sync::Arc;

use botwright_api::types::Update;
use botwright_api::{Answered, Bot, Onward, OutgoingCall};

use crate::app::Shared;
use crate::dispatch::{DeadlineExceeded, HandlerRun, Turn};
use crate::error::Error;
use crate::handler::BoxFuture;

/// What became of an update.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// A handler has done its work, and everything is committed.
    Handled {
        /// The function's name.
        handler: &'static str,
    },
    /// A part of an album was put aside; the handler gets the whole.
    Collected {
        /// The function's name.
        handler: &'static str,
    },
    /// A guard or a wrong argument kept the handler from running; the person was told.
    Refused {
        /// The function's name.
        handler: &'static str,
        /// What was said, if anything.
        why: Option<String>,
    },
    /// A handler failed; the error handlers were told.
    Failed {
        /// The function's name; none where it failed before a handler was chosen.
        handler: Option<&'static str>,
        /// What went wrong.
        error: Arc<Error>,
    },
    /// A later update has ended the handler, as that one's `busy = cancel` says; nothing of what it changed is kept.
    Cancelled {
        /// The function's name.
        handler: &'static str,
    },
    /// The handler was not meant after all; the next one is asked. Only around handlers of a module.
    Passed,
    /// What was stored behind the pressed button is gone; the handler of expired buttons is asked. Only around handlers of a
    /// module.
    Expired {
        /// The function's name.
        handler: &'static str,
    },
    /// No handler wanted it.
    Unhandled,
    /// It came again, after it was dealt with.
    Repeated,
    /// A middleware ended its way.
    Skipped,
}

impl Outcome {
    /// What metrics call it.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Handled { .. } => "handled",
            Self::Collected { .. } => "collected",
            Self::Refused { .. } => "refused",
            Self::Cancelled { .. } => "cancelled",
            Self::Failed { error, .. } if error.is_panic() => "panicked",
            Self::Failed { error, .. } if error.find::<DeadlineExceeded>().is_some() => "late",
            Self::Failed { .. } => "failed",
            Self::Passed => "passed",
            Self::Expired { .. } => "expired",
            Self::Unhandled => "unhandled",
            Self::Repeated => "repeated",
            Self::Skipped => "skipped",
        }
    }

    /// The name of the handler that was chosen.
    pub fn handler(&self) -> Option<&'static str> {
        match self {
            Self::Handled { handler }
            | Self::Collected { handler }
            | Self::Cancelled { handler }
            | Self::Expired { handler }
            | Self::Refused { handler, .. } => Some(handler),
            Self::Failed { handler, .. } => *handler,
            Self::Passed | Self::Unhandled | Self::Repeated | Self::Skipped => None,
        }
    }
}

/// The rest of an update's way: further middleware, then the handlers.
pub struct Rest {
    layers: Arc<[Layer]>,
    next: usize,
    end: End,
}

/// What stands behind the last middleware.
enum End {
    Turn(Turn),
    Handler(Box<HandlerRun<'static>>),
}

impl Rest {
    pub(crate) fn of_turn(layers: Arc<[Layer]>, turn: Turn) -> Self {
        Self { layers, next: 0, end: End::Turn(turn) }
    }

    pub(crate) fn of_handler(layers: Arc<[Layer]>, run: HandlerRun<'static>) -> Self {
        Self { layers, next: 0, end: End::Handler(Box::new(run)) }
    }

    /// Goes the rest of the way with this update. Around the whole application it may be another one than came in; around
    /// the handlers of a module the handler has been chosen, and the update is the one that it was chosen for.
    pub fn run(mut self, update: Arc<Update>) -> BoxFuture<'static, Outcome> {
        let layers = Arc::clone(&self.layers);
        if let Some(layer) = layers.get(self.next) {
            self.next += 1;
            return (layer.call)(update, self);
        }
        match self.end {
            End::Turn(mut turn) => Box::pin(async move { turn.take(update).await }),
            End::Handler(run) => Box::pin(async move { run.finish().await }),
        }
    }

    /// The bot that the update came to.
    pub fn bot(&self) -> &Bot {
        match &self.end {
            End::Turn(turn) => turn.bot(),
            End::Handler(run) => run.turn.bot(),
        }
    }

    /// What all turns share.
    pub(crate) fn shared(&self) -> &Arc<Shared> {
        match &self.end {
            End::Turn(turn) => &turn.shared,
            End::Handler(run) => &run.turn.shared,
        }
    }

    /// Ends the update's way here, and tells the person why, if there is something to say.
    pub(crate) async fn end_with(self, why: Option<String>) -> Outcome {
        match self.end {
            End::Turn(turn) => {
                if let Some(why) = why {
                    turn.turn_away(why).await;
                }
                Outcome::Skipped
            }
            // Who has chosen the handler tells the person of a refusal.
            End::Handler(run) => Outcome::Refused { handler: run.route.meta.name, why },
        }
    }

    /// The function's name, around the handlers of a module.
    pub fn handler(&self) -> Option<&'static str> {
        match &self.end {
            End::Turn(_) => None,
            End::Handler(run) => Some(run.route.meta.name),
        }
    }
}

/// A middleware: an async function of the update and the rest of its way.
///
/// ```
/// # use botwright::prelude::*;
/// async fn log(update: Arc<Update>, rest: Rest) -> Outcome {
///     let id = update.update_id;
///     let outcome = rest.run(update).await;
///     tracing::info!(id, ?outcome, "done");
///     outcome
/// }
///
/// fn app(bot: Bot) -> App {
///     App::new(bot).wrap(log)
/// }
/// ```
pub trait Middleware: Send + Sync + 'static {
    /// Sees an update, and lets it go the rest of its way, or not.
    fn call(&self, update: Arc<Update>, rest: Rest) -> BoxFuture<'static, Outcome>;
}

impl<M, F> Middleware for M
where
    M: Fn(Arc<Update>, Rest) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome> + Send + 'static,
{
    fn call(&self, update: Arc<Update>, rest: Rest) -> BoxFuture<'static, Outcome> {
        Box::pin(self(update, rest))
    }
}

/// A middleware that was put around something.
#[derive(Clone)]
pub(crate) struct Layer {
    /// The module whose handlers it stands around; all of them where there is none.
    pub(crate) module: Option<&'static str>,
    call: Arc<dyn Fn(Arc<Update>, Rest) -> BoxFuture<'static, Outcome> + Send + Sync>,
}

impl Layer {
    pub(crate) fn new(module: Option<&'static str>, middleware: impl Middleware) -> Self {
        Self { module, call: Arc::new(move |update, rest| middleware.call(update, rest)) }
    }

    /// Whether it stands around the handlers of this module.
    pub(crate) fn covers(&self, module: &str) -> bool {
        self.module.is_some_and(|own| {
            module.strip_prefix(own).is_some_and(|below| below.is_empty() || below.starts_with("::"))
        })
    }
}

/// A middleware that writes an audit log: every command, every refusal and every failure, under the target `botwright::audit`.
///
/// ```no_run
/// # use botwright::prelude::*;
/// # fn app(bot: Bot) -> App {
/// App::new(bot).wrap(botwright::audit)
/// # }
/// ```
pub async fn audit(update: Arc<Update>, rest: Rest) -> Outcome {
    let (id, kind) = (update.update_id, update.kind.name().to_owned());
    let user = update.from_user().map(|user| user.id.0);
    let chat = update.chat().map(|chat| chat.id.0);
    let message = update.message().or_else(|| update.edited_message());
    let command = message.and_then(crate::arguments::name_of).map(str::to_owned);
    let outcome = rest.run(update).await;
    match &outcome {
        Outcome::Failed { handler, error } => {
            tracing::error!(target: "botwright::audit", id, kind, user, chat, command, handler, %error, "failed");
        }
        Outcome::Refused { handler, why } => {
            tracing::warn!(target: "botwright::audit", id, kind, user, chat, command, handler, why, "refused");
        }
        other if command.is_some() => {
            tracing::info!(target: "botwright::audit", id, kind, user, chat, command, handler = other.handler(), "command");
        }
        _ => {}
    }
    outcome
}

/// A layer around the bot's own calls that writes each of them into the audit log, with its chat and what became of it, under the target
/// `botwright::audit`. Texts are not written; polls for updates are left out.
///
/// ```no_run
/// # use botwright::prelude::*;
/// # fn app(bot: Bot) -> App {
/// App::new(bot.wrap(botwright::audit_calls))
/// # }
/// ```
pub async fn audit_calls(call: OutgoingCall, onward: Onward) -> Result<Answered, botwright_api::Error> {
    let method = call.method().to_owned();
    if method == "getUpdates" {
        return onward.send(call).await;
    }
    let chat = call.get("chat_id").map(ToString::to_string);
    let answered = onward.send(call).await;
    match &answered {
        Ok(_) => tracing::info!(target: "botwright::audit", method, chat, "called"),
        Err(error) => tracing::warn!(target: "botwright::audit", method, chat, %error, "call failed"),
    }
    answered
}
