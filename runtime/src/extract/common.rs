//! The extractors that are not types of their own.

use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::Update;

use super::{Extract, Needs};
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

#[diagnostic::do_not_recommend]
impl Extract for Bot {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(context.bot.clone())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Arc<Update> {
    fn offers(event: &Event) -> bool {
        event.update().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.update().cloned().ok_or(Stop::Pass)
    }
}

/// What may be absent does not narrow.
impl<T: Extract + Send> Extract for Option<T> {
    fn locks(event: &Event, locks: &mut Vec<String>) {
        if T::offers(event) {
            T::locks(event, locks);
        }
    }

    fn needs(needs: &mut Needs) {
        T::needs(needs);
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        if !T::offers(context) {
            return Ok(None);
        }
        match T::extract(context).await {
            Ok(value) => Ok(Some(value)),
            Err(Stop::Pass | Stop::Answered(_) | Stop::Dropped) => Ok(None),
            Err(failed @ (Stop::Expired | Stop::Cancelled | Stop::Failed(_))) => Err(failed),
        }
    }
}
