//! The handle that a program holds: start, look, move the time, stop.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use botwright_api::types::{Update, UpdateKind};
use tokio::sync::watch;

use crate::builder::Builder;
use crate::delivery::rest::{self, NotAtRest};
use crate::people::{ActionError, Person, PersonBuilder, Place};
use crate::shared::Shared;
use crate::world::chat::ChatKind;
use crate::world::log::{CallRecord, Record, UpdateRecord};
use crate::world::web_app;

/// A running offline Telegram. Clones are cheap; it stops when the last one is gone.
#[derive(Clone)]
pub struct Emulator {
    running: Arc<Running>,
}

struct Running {
    shared: Arc<Shared>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    stopped: watch::Receiver<bool>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // The server may have ended already.
        let _ = self.stop.send(true);
    }
}

impl Emulator {
    /// One whose server runs: `stop` tells it to end, `stopped` that it has.
    pub(crate) fn running(
        shared: Arc<Shared>,
        address: SocketAddr,
        stop: watch::Sender<bool>,
        stopped: watch::Receiver<bool>,
    ) -> Self {
        Self { running: Arc::new(Running { shared, address, stop, stopped }) }
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.running.shared
    }

    /// An emulator that is still to be started.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where the bot finds it: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.running.address)
    }

    /// The bot's token; no other is admitted.
    pub fn token(&self) -> &str {
        self.running.shared.token()
    }

    /// The person of this first name, who is made when first asked for.
    pub fn user(&self, first_name: &str) -> Person {
        self.person(first_name).build()
    }

    /// As [`Emulator::user`], with more to say about the person.
    pub fn person(&self, first_name: &str) -> PersonBuilder {
        PersonBuilder::new(Arc::clone(&self.running.shared), first_name)
    }

    /// Everybody there is.
    pub fn people(&self) -> Vec<Person> {
        let world = self.running.shared.world();
        world.people.keys().map(|id| Person::new(Arc::clone(&self.running.shared), *id)).collect()
    }

    /// A group with these people, the first of them its owner, and the bot as an administrator.
    pub fn group(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Group, title, people)
    }

    /// A supergroup with these people, the first of them its owner, and the bot as an administrator.
    pub fn supergroup(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Supergroup, title, people)
    }

    /// A supergroup with topics, otherwise like [`Self::supergroup`].
    pub fn forum(&self, title: &str, people: &[&Person]) -> Place {
        let place = self.supergroup(title, people);
        self.running.shared.world().make_forum(place.number());
        place
    }

    /// A channel with these subscribers, the first of them its owner, and the bot as an administrator.
    pub fn channel(&self, title: &str, people: &[&Person]) -> Place {
        self.place(ChatKind::Channel, title, people)
    }

    fn place(&self, kind: ChatKind, title: &str, people: &[&Person]) -> Place {
        let ids: Vec<i64> = people.iter().map(|person| person.number()).collect();
        let id = self.running.shared.world().make_chat(kind, title, &ids);
        Place::new(Arc::clone(&self.running.shared), id)
    }

    /// Moves the emulator's clock ahead; what falls due meanwhile happens.
    pub fn advance(&self, by: Duration) {
        let mut world = self.running.shared.world();
        world.clock.advance(by);
        world.catch_up();
        world.feed.touch();
    }

    /// The emulator's time, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.running.shared.world().now()
    }

    /// The calls that the bot made, oldest first.
    pub fn calls(&self) -> Vec<CallRecord> {
        self.log()
            .into_iter()
            .filter_map(|record| if let Record::Call(call) = record { Some(call) } else { None })
            .collect()
    }

    /// The updates that were made for the bot, oldest first.
    pub fn updates(&self) -> Vec<UpdateRecord> {
        let update = |record| if let Record::Update(update) = record { Some(update) } else { None };
        self.log().into_iter().filter_map(update).collect()
    }

    /// Calls and updates as they came, oldest first; the last ten thousand are kept.
    pub fn log(&self) -> Vec<Record> {
        self.running.shared.world().log.records().cloned().collect()
    }

    /// Makes an update of a kind that people cannot bring about here, such as `managed_bot`; `body` is the object that
    /// stands in the Update's field of this name. Gives whether the bot has asked for this kind, and so gets it. A kind
    /// that this version of the Bot API does not know is sent always, as Telegram may at any time.
    ///
    /// # Errors
    /// If `body` is not what the kind says.
    pub fn make_update(&self, kind: &str, body: serde_json::Value) -> Result<bool, ActionError> {
        let is_known = UpdateKind::NAMES.contains(&kind);
        let update = serde_json::json!({"update_id": 1, kind: body}).to_string();
        let decoded = Update::from_json(update.as_bytes()).map(|update| update.kind);
        if is_known && let Ok(UpdateKind::Unknown(unknown)) = decoded {
            let reason = format!("this is no `{kind}`: {}", unknown.reason.unwrap_or_default());
            return Err(ActionError::Refused { reason });
        }
        let mut world = self.running.shared.world();
        let is_asked = !is_known || world.updates.allows(kind);
        if is_asked {
            world.queue_update(kind, body, kind.to_owned());
        }
        world.feed.touch();
        Ok(is_asked)
    }

    /// The public half of the Ed25519 key by which mini apps' `initData` is signed here, in place of Telegram's.
    pub fn web_app_key(&self) -> Vec<u8> {
        web_app::public_key()
    }

    /// A number that rises with every change, to wait on.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.running.shared.changes()
    }

    /// Waits until the bot has confirmed every update, listens for more, and no call is being answered.
    pub async fn rest(&self) -> Result<(), NotAtRest> {
        rest::rest(&self.running.shared).await
    }

    /// Stops the server and waits until it has ended.
    pub async fn shutdown(&self) {
        let _ = self.running.stop.send(true);
        let mut stopped = self.running.stopped.clone();
        let _ = stopped.wait_for(|stopped| *stopped).await;
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Emulator").field("address", &self.running.address).finish_non_exhaustive()
    }
}
