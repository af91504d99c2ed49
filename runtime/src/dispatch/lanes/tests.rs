//! What Telegram takes for done before it is: kept in its order, handled once, whoever dies.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

mod random;
mod world;

use std::time::Duration;

use self::world::{Scene, World};
use super::{LaneKey, WAITING};
use crate::dispatch::due::What;
use crate::dispatch::{DUE, Entry};
use crate::prelude::{Conversation, Dep, Deserialize, Goto, Router, Serialize, Text};
use crate::prelude::{command, goto, message, observe, provide};
use crate::storage::{Batch, Expected};

const ROUTER: Router = Router::new().mount(crate::handlers![take]);
const TOGETHER: Router = Router::new().mount(crate::handlers![take, talk]);
const HASTY: Router = Router::new().mount(crate::handlers![latest]);
const WATCHED: Router = Router::new().mount(crate::handlers![look, dropped]);

#[provide]
fn scene() -> Scene {
    Scene::default()
}

#[message(text)]
async fn take(Text(text): Text, scene: Dep<Scene>) {
    scene.pass().await;
    scene.note(text);
}

#[message(text, busy = cancel)]
async fn latest(Text(text): Text, scene: Dep<Scene>) {
    scene.pass().await;
    scene.note(text);
}

/// Whatever is said in a chat stands in one line.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat)]
enum Talk {
    #[start]
    #[to(On)]
    On,
}

#[command("talk")]
fn talk() -> Goto<Talk> {
    goto!(Talk::On)
}

#[observe]
async fn look(scene: Dep<Scene>) {
    scene.pass().await;
}

#[message(text, busy = drop)]
fn dropped(Text(text): Text, scene: Dep<Scene>) {
    scene.note(text);
}

const ANN: i64 = 1;
const BEN: i64 = 2;

#[tokio::test]
async fn a_lane_is_kept_where_it_stands_and_what_comes_goes_behind_it() {
    let world = World::new();
    let worker = world.worker(ROUTER).await;
    let slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    let (second, third) = (worker.bring(2, ANN).await, worker.bring(3, ANN).await);
    assert!(!*second.borrow() && world.count(WAITING, "").await == 0);
    assert!(worker.keep(1, ANN).await);
    assert!(*second.borrow() && *third.borrow(), "they are safe");
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "/waiting/").await), (3, 1));
    let fourth = worker.bring(4, ANN).await;
    assert!(!*fourth.borrow() && !*slow.borrow(), "it waits in the lane, and comes again");
    assert!(worker.keep(1, ANN).await, "it is kept already, and now the fourth is too");
    assert!(*fourth.borrow());
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "/waiting/").await), (4, 1));
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.done(), ["1", "2", "3", "4"]);
    assert_eq!(worker.scene.begun(), 4, "each once");
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0), "nothing is left");
    let fifth = worker.bring(5, ANN).await;
    worker.idle().await;
    assert!(*fifth.borrow() && worker.keep(5, ANN).await, "what is done needs no keeping");
    assert_eq!(world.count(WAITING, "").await, 0);
}

#[tokio::test]
async fn what_a_dead_worker_has_kept_comes_first_whatever_else_is_due() {
    let world = World::new();
    let first = world.worker(ROUTER).await;
    let _slow = first.bring(1, ANN).await;
    first.begins(1).await;
    for id in [2, 3, 4] {
        let _ = first.bring(id, ANN).await;
    }
    assert!(first.keep(1, ANN).await);
    let not_kept = first.bring(5, ANN).await;
    assert!(!*not_kept.borrow());
    first.kill();
    // More than anybody looks at, and all of it earlier.
    let (mut batch, moment) = (Batch::default(), world.clock.now() + 10_000);
    for number in 0..1_500 {
        let what = What::Album { key: number.to_string() };
        Entry { lane: LaneKey::new(number, number), what }.schedule(&mut batch, moment).unwrap();
    }
    world.write(batch).await;
    world.clock.advance(Duration::from_secs(1));
    let second = world.worker(ROUTER).await;
    second.scene.open();
    // Telegram brings the slow one again, as it could not be told, the one that was not kept, and one that is new.
    for id in [1, 5, 6] {
        let _ = second.bring(id, ANN).await;
    }
    second.idle().await;
    assert_eq!(second.scene.done(), ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(second.scene.begun(), 6, "each once");
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "/waiting/").await), (0, 0));
}

#[tokio::test]
async fn nobody_takes_over_the_lane_of_a_worker_that_is_slow() {
    let world = World::new();
    let (slow, other) = (world.worker(ROUTER).await, world.worker(ROUTER).await);
    other.scene.open();
    let _first = slow.bring(1, ANN).await;
    slow.begins(1).await;
    let _second = slow.bring(2, ANN).await;
    assert!(slow.keep(1, ANN).await);
    let _third = slow.bring(3, ANN).await;
    assert!(slow.keep(3, ANN).await);
    // In steps that are shorter than a claim, as time goes.
    for _ in 0..18 {
        world.clock.advance(Duration::from_secs(5));
        let claimed_anew = async {
            while world.claimed().await <= 10_000 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(world::PATIENCE, claimed_anew).await.unwrap();
        other.look().await;
    }
    assert_eq!(other.scene.begun(), 0, "it is at it still");
    slow.scene.open();
    slow.idle().await;
    other.idle().await;
    assert_eq!(slow.scene.done(), ["1", "2", "3"]);
    assert_eq!((slow.scene.begun(), other.scene.begun()), (3, 0), "each once");
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn the_lane_of_a_dead_worker_is_taken_over_by_one_that_runs() {
    let world = World::new();
    let (dies, other) = (world.worker(ROUTER).await, world.worker(ROUTER).await);
    other.scene.open();
    let _first = dies.bring(1, ANN).await;
    dies.begins(1).await;
    let _second = dies.bring(2, ANN).await;
    assert!(dies.keep(1, ANN).await);
    dies.kill();
    other.look().await;
    assert_eq!(other.scene.begun(), 0, "it might live");
    world.clock.advance(Duration::from_secs(20));
    other.look().await;
    other.idle().await;
    assert_eq!(other.scene.done(), ["1", "2"]);
}

#[tokio::test]
async fn those_that_are_kept_keep_their_places_in_the_lines_of_others() {
    let world = World::new();
    let worker = world.worker(TOGETHER).await;
    let _slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    // All of them wait for the conversation of the chat, each in the lane of its person.
    let _second = worker.bring(2, BEN).await;
    let _third = worker.bring(3, ANN).await;
    let _fourth = worker.bring(4, BEN).await;
    assert!(worker.keep(1, ANN).await && worker.keep(2, BEN).await);
    assert_eq!(world.count(WAITING, "").await, 4);
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.done(), ["1", "2", "3", "4"]);
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn what_a_dead_worker_has_kept_comes_first_in_the_lines_of_others_too() {
    let world = World::new();
    let first = world.worker(TOGETHER).await;
    let _slow = first.bring(1, ANN).await;
    first.begins(1).await;
    assert!(first.keep(1, ANN).await);
    first.kill();
    let second = world.worker(TOGETHER).await;
    let _next = second.bring(2, BEN).await;
    second.scene.open();
    second.idle().await;
    assert_eq!(second.scene.done(), ["1", "2"]);
}

#[tokio::test]
async fn what_is_turned_away_is_not_kept_any_longer() {
    let world = World::new();
    let worker = world.worker(WATCHED).await;
    // The observer has it, so that no handler is chosen yet.
    let _slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    let _second = worker.bring(2, ANN).await;
    assert!(worker.keep(1, ANN).await);
    assert_eq!(world.count(WAITING, "").await, 2);
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.done(), ["1"], "the second came while the handler was at work");
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn what_comes_to_a_lane_that_is_kept_ends_its_handler_if_that_says_so() {
    let world = World::new();
    let worker = world.worker(HASTY).await;
    let _slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    assert!(worker.keep(1, ANN).await);
    let _second = worker.bring(2, ANN).await;
    worker.begins(2).await;
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.done(), ["2"]);
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn a_full_lane_that_was_kept_before_stays_in_order() {
    let world = World::new();
    let worker = world.worker(ROUTER).await;
    for id in 0..40 {
        let _ = worker.bring(id, ANN).await;
    }
    worker.begins(1).await;
    assert!(worker.keep(0, ANN).await);
    for id in 40..150 {
        let _ = worker.bring(id, ANN).await;
    }
    assert_eq!(world.count(WAITING, "").await, 150, "what is in the lane, and what has no room there");
    worker.scene.open();
    worker.idle().await;
    assert!(
        worker.scene.done().into_iter().eq((0..150).map(|id| id.to_string())),
        "{:?}",
        worker.scene.done()
    );
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn what_no_handler_wants_is_seen_once_however_its_lane_was_kept() {
    let world = World::new();
    let worker = world.worker(const { Router::new().mount(crate::handlers![look]) }).await;
    let _slow = worker.bring(0, ANN).await;
    worker.begins(1).await;
    for id in 1..=100 {
        let _ = worker.bring(id, ANN).await;
    }
    assert!(world.count(WAITING, "").await > 90, "the lane was full");
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.begun(), 101);
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}

#[tokio::test]
async fn what_is_put_aside_behind_a_lane_that_was_lost_has_an_entry_of_its_own() {
    let world = World::new();
    let worker = world.worker(ROUTER).await;
    let _slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    assert!(worker.keep(1, ANN).await);
    // Another worker has taken all over while this one stood still, and is done with it.
    let (mut batch, store) = (Batch::default(), &worker.shared.storage);
    for namespace in [WAITING, DUE] {
        for (key, _) in store.beginning_with(namespace, "").await.unwrap() {
            batch.remove(namespace, &key, Expected::Anything);
        }
    }
    world.write(batch).await;
    let _second = worker.bring(2, ANN).await;
    assert!(worker.keep(2, ANN).await);
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "/waiting/").await), (1, 1));
    worker.kill();
    let next = world.worker(ROUTER).await;
    next.scene.open();
    next.idle().await;
    assert_eq!(next.scene.done(), ["2"]);
}

#[tokio::test]
async fn a_row_that_cannot_be_read_stands_in_nobodys_way() {
    let world = World::new();
    let worker = world.worker(ROUTER).await;
    let _slow = worker.bring(1, ANN).await;
    worker.begins(1).await;
    assert!(worker.keep(1, ANN).await);
    let mut batch = Batch::default();
    batch.put(WAITING, "1/-5/00000000001000000500", Expected::Absent, b"nonsense".to_vec());
    world.write(batch).await;
    world.clock.advance(Duration::from_secs(1));
    let _second = worker.bring(2, ANN).await;
    worker.scene.open();
    worker.idle().await;
    assert_eq!(worker.scene.done(), ["1", "2"]);
    assert_eq!((world.count(WAITING, "").await, world.count(DUE, "").await), (0, 0));
}
