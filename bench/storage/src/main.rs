//! What one commit costs, beside a transaction that writes the same two values without looking at anything; how many steps of
//! conversations there are in a second; what a million of them cost; how late jobs run of which 100 000 wait.
//!
//! `bench-storage FOLDER POSTGRES REDIS`: where files may be written, and the addresses of two servers of its own.

mod bare;
mod jobs;
mod process;
mod steps;

use std::env;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use botwright::storage::{Batch, Expected, Storage, Version, Write, connect};

use crate::bare::{Bare, Postgres, Redis, Sqlite};

const ROUNDS: u32 = 41;
const COMMITS: u32 = 50;

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// As much as the state of a conversation.
const VALUE: [u8; 150] = [b'x'; 150];

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [start, url, number] = &arguments[..]
        && start == "--start"
    {
        return steps::start(url, number).await;
    }
    let [folder, postgres, redis] = &arguments[..] else {
        return Err("bench-storage FOLDER POSTGRES REDIS".into());
    };
    let folder = Path::new(folder);
    let sqlite = format!("sqlite://{}", folder.join("own.db").display());
    measure("sqlite", &sqlite, Sqlite::open(&folder.join("bare.db"))?).await?;
    answers(postgres).await?;
    measure("postgres", postgres, Postgres::open(postgres).await?).await?;
    answers(redis).await?;
    measure("redis", redis, Redis::open(redis).await?).await?;
    for (name, url) in [("sqlite", &sqlite), ("postgres", postgres), ("redis", redis)] {
        steps::measure(name, url).await?;
        jobs::measure(name, url).await?;
    }
    let place = |name: &str| format!("sqlite://{}", folder.join(name).display());
    steps::million(&place("empty.db"), &place("million.db")).await
}

/// Waits for a server that is starting.
async fn answers(url: &str) -> Outcome {
    let start = Instant::now();
    while let Err(error) = connect(url).await {
        if start.elapsed() > PATIENCE || !error.is_passing() {
            return Err(error.into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

/// Takes turns, so that the machine is the same for both.
async fn measure(name: &str, url: &str, mut bare: impl Bare) -> Outcome {
    let storage = connect(url).await?;
    let mut last = None;
    let (mut own_times, mut bare_times) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let start = Instant::now();
        for number in 0..COMMITS {
            last = Some(commit(&*storage, round * COMMITS + number, last).await?);
        }
        own_times.push(microseconds(start.elapsed() / COMMITS));
        let start = Instant::now();
        for number in 0..COMMITS {
            bare.transaction(&(round * COMMITS + number).to_string(), &VALUE).await?;
        }
        bare_times.push(microseconds(start.elapsed() / COMMITS));
    }
    println!("{name}_us {:.1}", median(own_times));
    println!("{name}_bare_us {:.1}", median(bare_times));
    Ok(())
}

/// What the update of a conversation writes: its state and the mark that it is done.
async fn commit(storage: &dyn Storage, number: u32, last: Option<Version>) -> Outcome<Version> {
    let now = 1_790_000_000_000 + i64::from(number);
    let mut batch = Batch::default();
    let expected = last.map_or(Expected::Absent, Expected::Is);
    batch.put("conversation", "1/1", expected, VALUE.to_vec());
    batch.write(Write {
        namespace: "done",
        key: number.to_string(),
        expected: Expected::Absent,
        value: Some(Vec::new()),
        expires: Some(now + 90_000_000),
    });
    let version = batch.version;
    storage.commit(now, &batch).await?;
    Ok(version)
}

fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// The one in the middle.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
