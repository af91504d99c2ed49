//! Two processes that write one value at once.

use std::env;
use std::process::Stdio;

use botwright::storage;
use tokio::process::Command;

use super::place::{Kind, Place};
use super::properties::{value, versions::count};

/// Tells the test below that it is one of the two.
const ADDRESS: &str = "BOTWRIGHT_TEST_WRITES_TO";

const TIMES: usize = 200;

#[tokio::test]
async fn two_processes_lose_nothing_in_sqlite() {
    two_processes_lose_nothing(Kind::Sqlite).await;
}

#[tokio::test]
async fn two_processes_lose_nothing_in_postgres() {
    two_processes_lose_nothing(Kind::Postgres).await;
}

#[tokio::test]
async fn two_processes_lose_nothing_in_redis() {
    two_processes_lose_nothing(Kind::Redis).await;
}

async fn two_processes_lose_nothing(kind: Kind) {
    let Some(place) = Place::new(kind).await else { return };
    let start = || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "storage::processes::one_of_the_two", "--nocapture"]);
        command.env(ADDRESS, &place.url).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command.spawn().unwrap().wait_with_output()
    };
    let (one, two) = tokio::join!(start(), start());
    for output in [one.unwrap(), two.unwrap()] {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let counted = value(&*place.storage, "counter", "one").await.unwrap();
    assert_eq!(String::from_utf8(counted).unwrap(), (2 * TIMES).to_string());
    place.clean().await;
}

/// The process that the tests above start twice; by itself it does nothing.
#[tokio::test]
async fn one_of_the_two() {
    let Ok(url) = env::var(ADDRESS) else { return };
    count(storage::connect(&url).await.unwrap(), TIMES).await;
}
