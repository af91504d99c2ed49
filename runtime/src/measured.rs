//! The choice of a handler alone, for the benchmarks and for the tests of filters.

use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::Update;

use crate::conversation::ActiveStates;
use crate::event::{Cause, Event};
use crate::handler::Handlers;
use crate::table::Table;

/// The table of some handlers, outside of any conversation.
pub struct Routing {
    bot: Bot,
    table: Table,
    outside: ActiveStates,
}

impl Routing {
    /// Indexes the handlers.
    pub fn new(bot: Bot, handlers: Handlers) -> Self {
        Self { bot, table: Table::new(handlers.to_vec(), []), outside: ActiveStates::default() }
    }

    /// The name of the handler that is asked first about an update.
    pub fn first(&self, update: &Arc<Update>) -> Option<&'static str> {
        let event = Event::new(self.bot.clone(), Cause::Update(Arc::clone(update)));
        self.table.candidates(&event, &self.outside, "bench_bot").next().map(|route| route.meta.name)
    }

    /// The name of each handler whose condition holds, wherever updates of this kind are routed to.
    pub fn wanting(&self, update: &Arc<Update>) -> Vec<&'static str> {
        let event = Event::new(self.bot.clone(), Cause::Update(Arc::clone(update)));
        self.table
            .routes
            .iter()
            .filter(|route| (route.matches)(&event))
            .map(|route| route.meta.name)
            .collect()
    }
}
