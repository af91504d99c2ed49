//! Who is told when a handler was refused or has failed.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::mark::Mark;
use super::{HandlerRun, Turn};
use crate::answer::{Alert, Answer, Html, Response, perform};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::handler::Route;
use crate::middleware::Outcome;
use crate::storage::StorageError;

/// How much of an update a report shows, so that it fits into one message.
const UPDATE_SHOWN: usize = 2_000;
/// How much of an error a report shows.
const ERROR_SHOWN: usize = 1_000;

impl Turn {
    /// Tells the person of a refusal, and the error handlers of a failure.
    pub(super) async fn tell(&self, outcome: &Outcome, route: &Route) {
        match outcome {
            // In places of their own: what goes well would have to be as large otherwise.
            Outcome::Refused { why: Some(text), .. } => Box::pin(self.refuse(route, text.clone())).await,
            Outcome::Failed { error, .. } => Box::pin(self.fail(Arc::clone(error), Some(route))).await,
            _ => {}
        }
    }

    /// Tells the person why their update went no further.
    pub(crate) async fn turn_away(&self, text: String) {
        tracing::info!("turned away");
        if let Err(error) = self.say(text).await {
            self.fail(Arc::new(error), None).await;
        }
    }

    /// Tells the person why the handler did not run.
    async fn refuse(&self, route: &Route, text: String) {
        tracing::info!(handler = route.meta.name, "refused");
        if let Err(error) = self.say(text).await {
            self.fail(Arc::new(error), Some(route)).await;
        }
    }

    /// Says something where the person looks: an alert where a button was pressed, else a message in the chat.
    async fn say(&self, text: String) -> Result {
        let mut response = Response::default();
        let pressed = self.event.callback_query().is_some() && !self.event.answered.load(Ordering::Relaxed);
        let said = if pressed {
            Alert(text.chars().take(200).collect()).answer(&mut response)
        } else if self.event.chat().is_some() {
            text.answer(&mut response)
        } else {
            return Ok(());
        };
        match said {
            Ok(()) => perform(&self.context(), &mut response).await,
            Err(_) => Ok(()),
        }
    }

    /// Tells the error handlers, and if there are none the person and the developers who want to know.
    pub(super) async fn fail(&self, error: Arc<Error>, route: Option<&Route>) {
        match error.find::<StorageError>() {
            // The turn is taken again, and builds on what another worker has written.
            Some(StorageError::Conflict { .. }) => tracing::debug!(?error, "to be tried again"),
            Some(StorageError::Backend(_)) if self.event.again => {
                tracing::debug!(?error, "to be tried again");
            }
            // The update is not done by telling of it.
            Some(StorageError::Backend(_)) => self.unmarked().report_failure(error, route).await,
            Some(StorageError::LongKey { .. } | StorageError::Unusable(_)) | None => {
                self.report_failure(error, route).await;
            }
        }
    }

    fn unmarked(&self) -> Self {
        Self { mark: Arc::new(Mark::nothing()), ..self.clone() }
    }

    async fn report_failure(&self, error: Arc<Error>, route: Option<&Route>) {
        let handler = route.map_or("none", |route| route.meta.name);
        tracing::error!(handler, ?error, "failed");
        #[cfg(feature = "emulator")]
        self.shared
            .failures
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .push(format!("`{handler}` failed: {error:?}"));
        self.report(&error, route).await;
        if self.ask_error_handlers(&error).await {
            return;
        }
        let Some(apology) = self.shared.apology.clone() else { return };
        if let Err(error) = self.say(apology).await {
            tracing::warn!(?error, "the apology could not be sent");
        }
    }

    /// Asks the error handlers, one after the other until one does not pass; whether there was one.
    async fn ask_error_handlers(&self, error: &Arc<Error>) -> bool {
        let event = Event { failure: Some(Arc::clone(error)), ..self.event.clone() };
        for route in self.shared.table.errors.iter().filter(|route| (route.matches)(&event)) {
            let context = Context { event: event.clone(), ..self.context() };
            match HandlerRun::with(self, *route, context).finish().await {
                Outcome::Passed => continue,
                Outcome::Refused { why, .. } => {
                    tracing::warn!(handler = route.meta.name, why, "the error handler was refused");
                }
                Outcome::Failed { error, .. } => {
                    tracing::error!(handler = route.meta.name, ?error, "the error handler failed itself");
                }
                _ => {}
            }
            return true;
        }
        false
    }

    /// Tells the developers' chat what happened and where.
    async fn report(&self, error: &Error, route: Option<&Route>) {
        let Some(chat) = self.shared.report_to.clone() else { return };
        let text = self.described(error, route).into_string();
        let message =
            self.shared.bot.send_message(chat, text).parse_mode(botwright_api::types::ParseMode::Html);
        if let Err(error) = message.await {
            tracing::warn!(%error, "the failure could not be reported");
        }
    }

    fn described(&self, error: &Error, route: Option<&Route>) -> Html {
        let place = route.map_or_else(
            || "before a handler was chosen".to_owned(),
            |route| format!("in {} ({}:{})", route.meta.name, route.meta.file, route.meta.line),
        );
        let error = cut(&format!("{error:?}"), ERROR_SHOWN);
        let update = self.event.update().and_then(|update| serde_json::to_string_pretty(&**update).ok());
        let update = cut(&update.unwrap_or_default(), UPDATE_SHOWN);
        let mut html = Html::default();
        html.push_markup("<b>A handler failed</b> ");
        html.push(&place);
        for block in [error, update] {
            html.push_markup("\n<pre>");
            html.push(&block);
            html.push_markup("</pre>");
        }
        html
    }
}

/// The beginning of a text, and whether it went on.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
