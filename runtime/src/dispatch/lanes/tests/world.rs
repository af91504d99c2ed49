//! Workers over one storage that outlives them, whose handlers wait until they may go on.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use botwright_api::Bot;
use botwright_api::types::{Update, User};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use crate::app::{App, Shared};
use crate::clock::Clock;
use crate::dispatch::{DUE, Due, Lanes, Task};
use crate::prelude::Router;
use crate::storage::{Batch, Key, MemoryStorage, Range, Storage, Store, Stored, Versioned};

/// How long a test waits for what must come; only a test that fails waits so long.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// What has happened, and whether it may go on.
#[derive(Clone, Default)]
pub(super) struct Scene(Arc<Stage>);

struct Stage {
    begun: AtomicUsize,
    done: Mutex<Vec<String>>,
    open: watch::Sender<bool>,
}

impl Default for Stage {
    fn default() -> Self {
        Self { begun: AtomicUsize::new(0), done: Mutex::default(), open: watch::Sender::new(false) }
    }
}

impl Scene {
    pub(super) async fn pass(&self) {
        self.0.begun.fetch_add(1, Ordering::SeqCst);
        let _ = self.0.open.subscribe().wait_for(|open| *open).await;
    }

    pub(super) fn open(&self) {
        self.0.open.send_replace(true);
    }

    pub(super) fn close(&self) {
        self.0.open.send_replace(false);
    }

    pub(super) fn note(&self, text: String) {
        self.0.done.lock().unwrap().push(text);
    }

    pub(super) fn done(&self) -> Vec<String> {
        self.0.done.lock().unwrap().clone()
    }

    pub(super) fn begun(&self) -> usize {
        self.0.begun.load(Ordering::SeqCst)
    }
}

/// Storage that outlives the workers.
#[derive(Clone, Default)]
struct Durable(Arc<MemoryStorage>);

impl Storage for Durable {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        self.0.read(now, keys)
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        self.0.commit(now, batch)
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        self.0.scan(now, range)
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.0.sweep(now, most)
    }
}

/// What several workers have in common.
pub(super) struct World {
    storage: Durable,
    pub(super) clock: Clock,
}

/// A worker as a process has it, in a runtime that can be torn down as `kill -9` would.
pub(super) struct Worker {
    pub(super) shared: Arc<Shared>,
    lanes: Arc<Lanes>,
    pub(super) scene: Scene,
    runtime: Option<Runtime>,
    _stop: watch::Sender<bool>,
}

impl World {
    pub(super) fn new() -> Self {
        Self { storage: Durable::default(), clock: Clock::manual(1_000_000) }
    }

    #[expect(clippy::large_types_passed_by_value, reason = "an application takes it so")]
    pub(super) async fn worker(&self, router: Router) -> Worker {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let bot = Bot::builder("1:nobody").api_url("http://127.0.0.1:9").build().unwrap();
        let scene = Scene::default();
        let app = App::with_router(bot.clone(), router).clock(self.clock.clone());
        let app = app.deadline(Duration::from_hours(1));
        let app = app.storage(self.storage.clone()).provide(scene.clone());
        let (stop, stopped) = watch::channel(false);
        let starting = runtime.spawn(async move {
            let me: User =
                serde_json::from_value(json!({"id": 1, "is_bot": true, "first_name": "Bot"})).unwrap();
            let shared = Arc::new(app.make().await.unwrap().1.shared(bot, me, stopped));
            let lanes = Lanes::new(Arc::clone(&shared));
            Due::hand_over_updates(&shared, &lanes).await.unwrap();
            let (watching, handed) = (Arc::clone(&shared), Arc::clone(&lanes));
            tokio::spawn(async move { watching.due.watch(&watching, &handed).await });
            (shared, lanes)
        });
        let (shared, lanes) = starting.await.unwrap();
        Worker { shared, lanes, scene, runtime: Some(runtime), _stop: stop }
    }

    fn store(&self) -> Store {
        Store::new(Arc::new(self.storage.clone()), self.clock.clone())
    }

    /// Writes what nobody here would.
    pub(super) async fn write(&self, batch: Batch) {
        self.store().commit_surely(&batch).await.unwrap();
    }

    /// How many values a namespace has whose keys contain this.
    pub(super) async fn count(&self, namespace: &'static str, part: &str) -> usize {
        let values = self.store().beginning_with(namespace, "").await.unwrap();
        values.iter().filter(|(key, _)| key.contains(part)).count()
    }

    /// For how long the lane's entry is claimed, in milliseconds.
    pub(super) async fn claimed(&self) -> i64 {
        let entries = self.store().beginning_with(DUE, "").await.unwrap();
        let moment: i64 = entries[0].0.split('/').next().unwrap().parse().unwrap();
        moment - self.clock.now()
    }
}

impl Worker {
    async fn inside<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        self.runtime.as_ref().unwrap().spawn(work).await.unwrap()
    }

    /// Brings an update; whether Telegram may take it for done is told later.
    pub(super) async fn bring(&self, id: i64, user: i64) -> watch::Receiver<bool> {
        let (told, done) = watch::channel(false);
        let lanes = Arc::clone(&self.lanes);
        let done_then = Box::new(move || {
            told.send_replace(true);
        });
        self.inside(async move { lanes.push(Task::Update(update(id, user), done_then)).await }).await;
        done
    }

    pub(super) async fn keep(&self, id: i64, user: i64) -> bool {
        let lanes = Arc::clone(&self.lanes);
        self.inside(async move { lanes.keep(&update(id, user)).await }).await
    }

    /// Takes what is due.
    pub(super) async fn look(&self) {
        let (shared, lanes) = (Arc::clone(&self.shared), Arc::clone(&self.lanes));
        self.inside(async move { shared.due.hand_over(&shared, &lanes).await.unwrap() }).await;
    }

    pub(super) async fn idle(&self) {
        let lanes = Arc::clone(&self.lanes);
        let idle = self.inside(async move { tokio::time::timeout(PATIENCE, lanes.idle()).await.is_ok() });
        assert!(idle.await, "it does not come to rest: {:?}", self.scene.done());
    }

    pub(super) async fn begins(&self, times: usize) {
        let begun = || self.scene.begun() >= times;
        eventually(begun).await;
    }

    pub(super) fn kill(mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn eventually(holds: impl Fn() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap();
}

/// What a person says in a group; the text is the number.
fn update(id: i64, user: i64) -> Arc<Update> {
    let update = json!({"update_id": id, "message": {
        "message_id": id, "date": 1, "text": id.to_string(),
        "from": {"id": user, "is_bot": false, "first_name": "Ann"},
        "chat": {"id": -5, "type": "group", "title": "Friends"},
    }});
    Arc::new(Update::from_json(update.to_string().as_bytes()).unwrap())
}
