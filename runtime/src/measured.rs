//! Parts of an update's way alone, for the benchmarks and for the tests of filters: the choice of a handler, and all between the lane
//! and the commit.

use std::sync::Arc;

use botwright_api::Bot;
use botwright_api::types::{Update, User};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::App;
use crate::conversation::ActiveStates;
use crate::dispatch::{self, Due, Lanes, Room, Task};
use crate::error::Result;
use crate::event::{Cause, Event};
use crate::handler::Handlers;
use crate::jobs;
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

/// An application that updates are brought to by hand, without any Telegram. What is due comes by itself.
pub struct Steps {
    lanes: Arc<Lanes>,
    /// The watch over what is due, which ends with this.
    _watch: JoinSet<()>,
    _stop: watch::Sender<bool>,
}

impl Steps {
    /// Builds the application for a bot that calls itself so, and does all that a start does with its storage.
    pub async fn of(app: App, bot: Bot, me: User) -> Result<Self> {
        let (stop, stopped) = watch::channel(false);
        let (_, made) = app.make().await?;
        let shared = Arc::new(made.shared(bot, me, stopped));
        jobs::declared::synchronise(&shared).await?;
        dispatch::begin(&shared).await?;
        let lanes = Lanes::new(Arc::clone(&shared));
        Due::hand_over_updates(&shared, &lanes).await?;
        let mut watching = JoinSet::new();
        let handed = Arc::clone(&lanes);
        watching.spawn(async move { shared.due.watch(&shared, &handed).await });
        Ok(Self { lanes, _watch: watching, _stop: stop })
    }

    /// Puts an update into its lane; waits while there is no room.
    pub async fn bring(&self, update: Update) {
        self.lanes.push(Task::Update(Arc::new(update), Box::new(|| ()))).await;
    }

    /// How many tasks and bytes were in all lanes at once, at most.
    pub fn most_held(&self) -> (usize, usize) {
        let Room { tasks, bytes } = self.lanes.most_held();
        (tasks, bytes)
    }

    /// Returns when all are handled.
    pub async fn rest(&self) {
        self.lanes.idle().await;
    }
}
