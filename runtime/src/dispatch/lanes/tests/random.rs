//! Workers that are killed at random moments, and a Telegram that brings again what it was not told of: each update is applied once, in
//! the order of its lane.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::watch::Receiver;

use super::world::{Scene, Worker, World};
use super::{ANN, BEN, DUE, WAITING};
use crate::data;
use crate::prelude::{Dep, Deserialize, Router, Serialize, Text, UserData, message};

const ROUTER: Router = Router::new().mount(crate::handlers![count]);

/// How many updates there are in all, of two people.
const UPDATES: i64 = 600;

/// How often a worker is killed.
const LIVES: u64 = 12;

#[derive(Default, Serialize, Deserialize)]
struct Seen(Vec<i64>);

#[message(text)]
async fn count(Text(text): Text, mut seen: UserData<Seen>, scene: Dep<Scene>) {
    scene.pass().await;
    seen.0.push(text.parse().unwrap());
}

struct Random(AtomicU64);

impl Random {
    fn below(&self, end: u64) -> u64 {
        // Knuth's multiplier; the high bits are the random ones.
        let next = |last: u64| {
            Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
        };
        (self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, next).unwrap() >> 33) % end
    }
}

fn person(id: i64) -> i64 {
    if id % 3 == 0 { BEN } else { ANN }
}

/// What Telegram knows.
struct Telegram {
    /// The first that it does not take for done.
    offset: i64,
    /// Those behind it that the worker has got.
    brought: Vec<Receiver<bool>>,
}

impl Telegram {
    fn next(&self) -> i64 {
        self.offset + i64::try_from(self.brought.len()).unwrap()
    }

    /// The first that is not done, among those that were brought.
    fn oldest(&self) -> Option<usize> {
        self.brought.iter().position(|done| !*done.borrow())
    }

    async fn bring(&mut self, worker: &Worker) {
        let id = self.next();
        if id < UPDATES {
            self.brought.push(worker.bring(id, person(id)).await);
        }
    }

    async fn keep(&self, worker: &Worker) {
        if let Some(place) = self.oldest() {
            let id = self.offset + i64::try_from(place).unwrap();
            assert!(worker.keep(id, person(id)).await);
        }
    }

    /// The worker dies; it may have told of some that are done.
    fn lose(&mut self, random: &Random) {
        let told = self.oldest().unwrap_or(self.brought.len());
        self.offset += i64::try_from(random.below(u64::try_from(told).unwrap() + 1)).unwrap();
        self.brought.clear();
    }
}

async fn lives(seed: u64) {
    let (world, random) = (World::new(), Random(AtomicU64::new(seed)));
    let mut telegram = Telegram { offset: 0, brought: Vec::new() };
    for _ in 0..LIVES {
        let worker = world.worker(ROUTER).await;
        for _ in 0..random.below(150) {
            match random.below(20) {
                0 => worker.scene.open(),
                1 => worker.scene.close(),
                2 | 3 => telegram.keep(&worker).await,
                4 => tokio::task::yield_now().await,
                _ => telegram.bring(&worker).await,
            }
        }
        telegram.lose(&random);
        worker.kill();
        world.clock.advance(Duration::from_millis(1 + random.below(30_000)));
    }
    let worker = world.worker(ROUTER).await;
    worker.scene.open();
    while telegram.next() < UPDATES {
        telegram.bring(&worker).await;
    }
    worker.idle().await;
    for user in [ANN, BEN] {
        let theirs = worker.shared.storage.beginning_with(data::USERS, &format!("{user}/")).await.unwrap();
        let Seen(applied) = data::read(&theirs[0].1.value).unwrap();
        let all: Vec<i64> = (0..UPDATES).filter(|id| person(*id) == user).collect();
        assert_eq!(applied, all, "seed {seed}: each once, in order");
    }
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0), "seed {seed}");
}

#[tokio::test]
async fn however_often_a_worker_dies_each_is_applied_once_and_in_order() {
    for seed in 0..5 {
        lives(seed).await;
    }
}
