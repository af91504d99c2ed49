//! Several workers with one storage, and workers that die.

use std::sync::{Arc, Barrier, Mutex};

use botwright::prelude::*;
use botwright::testing::Chat as Seen;
use botwright_emulator::PersonBuilder;

use super::storage::Common;

const RINGS: Router = Router::new().mount(handlers![start, ring, hourly]);

#[command("start {count}")]
async fn start(count: u32, chat: Chat) -> Result {
    for number in 0..count {
        ring::after(1.minutes(), number).chat(&chat).await?;
    }
    Ok(())
}

#[derive(Default, Serialize, Deserialize)]
struct Rung(Vec<u32>);

#[job]
async fn ring(Payload(number): Payload<u32>, mut rung: BotData<Rung>) -> String {
    rung.0.push(number);
    number.to_string()
}

#[job(every = "1m")]
fn hourly(mut rung: BotData<Rung>) {
    rung.0.push(1_000);
}

/// Ann, who has talked to the bot before, on another offline Telegram.
fn again(telegram: &mut Telegram) -> Seen {
    telegram.user_with("Ann", PersonBuilder::knows_the_bot).chat()
}

const READ: Router = Router::new().mount(handlers![read, ring, hourly]);

fn rung(storage: &Common) -> Vec<u32> {
    let mut all = Vec::new();
    storage.run(READ, async |mut telegram| {
        let mut ann = telegram.user("Cleo").chat();
        ann.says("/read").await;
        let said = ann.last().await.text().unwrap_or_default().to_owned();
        all = serde_json::from_str(&said).unwrap();
    });
    all.sort_unstable();
    all
}

#[command("read")]
fn read(rung: BotData<Rung>) -> Result<String> {
    Ok(serde_json::to_string(&rung.0)?)
}

#[test]
fn of_two_workers_one_runs_each_job() {
    let (storage, barrier) = (Common::default(), Barrier::new(2));
    let said = Arc::new(Mutex::new(Vec::new()));
    let worker = || {
        storage.run(RINGS, async |mut telegram| {
            let mut ann = again(&mut telegram);
            if barrier.wait().is_leader() {
                ann.says("/start 30").await;
            }
            barrier.wait();
            telegram.advance("1m").await;
            barrier.wait();
            telegram.advance("50s").await;
            let messages = ann.messages().await;
            let texts = messages.iter().filter_map(|message| message.text()?.parse::<u32>().ok());
            said.lock().unwrap().extend(texts);
        });
    };
    std::thread::scope(|scope| {
        scope.spawn(worker);
        scope.spawn(worker);
    });
    let mut said = said.lock().unwrap().clone();
    said.sort_unstable();
    let wanted: Vec<u32> = (0..30).collect();
    assert_eq!(said, wanted);
    // And what they have changed is there once as well; of the declared job too.
    assert_eq!(rung(&storage), [wanted, vec![1_000]].concat());
}

#[test]
fn a_restart_loses_no_job() {
    let storage = Common::default();
    storage.run(RINGS, async |mut telegram| telegram.user("Ann").chat().says("/start 3").await);
    storage.run(RINGS, async |mut telegram| {
        let _ann = again(&mut telegram);
        telegram.advance("1m").await;
    });
    assert_eq!(rung(&storage), [0, 1, 2, 1_000]);
}

const ONE: Router = Router::new().mount(handlers![start, ring]);

#[test]
fn what_a_worker_began_and_did_not_end_is_taken_over() {
    let storage = Common::default();
    storage.run(ONE, async |mut telegram| {
        telegram.user("Ann").chat().says("/start 1").await;
        telegram.advance("1m").await;
    });
    // As if the worker had died between the claim and the commit.
    let crashed = storage.without_last(1);
    crashed.run(ONE, async |mut telegram| {
        let mut ann = again(&mut telegram);
        telegram.advance("1m 15s").await;
        ann.sees_nothing().await;
        telegram.advance("6s").await;
        ann.sees("0").await;
        telegram.advance("1d").await;
        ann.sees_nothing().await;
        assert!(crashed.keys("job").await.is_empty());
        assert!(crashed.keys("job index").await.is_empty());
        assert!(crashed.keys("due").await.is_empty());
    });
}

const OTHER: Router = Router::new().mount(handlers![start]);

#[test]
fn a_job_waits_for_a_program_that_has_its_handler() {
    let storage = Common::default();
    storage.run(ONE, async |mut telegram| telegram.user("Ann").chat().says("/start 1").await);
    storage.run(OTHER, async |mut telegram| {
        telegram.advance("10m").await;
        assert_eq!(telegram.failures().len(), 0);
    });
    storage.run(ONE, async |mut telegram| {
        let mut ann = again(&mut telegram);
        telegram.advance("12m").await;
        ann.sees("0").await;
    });
}
