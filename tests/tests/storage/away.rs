//! A server that goes away and comes back.

use std::time::{Duration, Instant};

use botwright::storage::{self, Expected, Key, Storage, StorageError};
use tokio::time::sleep;

use super::properties::{NOW, put, range, value};
use super::server::Server;

/// How long a storage may take to notice that its server is there again.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn postgres_goes_away_and_comes_back() {
    goes_away_and_comes_back("postgres").await;
}

#[tokio::test]
async fn redis_goes_away_and_comes_back() {
    goes_away_and_comes_back("redis").await;
}

async fn goes_away_and_comes_back(kind: &'static str) {
    let Some(mut server) = Server::start(kind).await else { return };
    let storage = storage::connect(&server.url()).await.unwrap();
    let version = put(&*storage, "notes", "ann", Expected::Absent, b"before").await.unwrap();

    server.stop().await;
    for _ in 0..3 {
        let read = storage.read(NOW, &[Key::new("notes", "ann")]).await.map(drop);
        let write = put(&*storage, "notes", "ben", Expected::Absent, b"lost").await.map(drop);
        let scan = storage.scan(NOW, range("notes", std::ops::Bound::Unbounded, None)).await.map(drop);
        let sweep = storage.sweep(NOW, 10).await.map(drop);
        let open = storage::connect(&server.url()).await.map(drop);
        for outcome in [read, write, scan, sweep, open] {
            let error = outcome.unwrap_err();
            assert!(error.is_passing(), "{error}");
            assert!(!error.to_string().contains("sesame"), "{error}");
        }
    }

    server.start_again().await;
    let start = Instant::now();
    while storage.read(NOW, &[]).await.is_err() {
        assert!(start.elapsed() < PATIENCE, "the storage does not notice that its server is there again");
        sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(value(&*storage, "notes", "ann").await.unwrap(), b"before");
    assert_eq!(value(&*storage, "notes", "ben").await, None);
    put(&*storage, "notes", "ann", Expected::Is(version), b"after").await.unwrap();
    assert_eq!(value(&*storage, "notes", "ann").await.unwrap(), b"after");

    is_refused_with_a_wrong_password(&server).await;
    server.end().await;
}

async fn is_refused_with_a_wrong_password(server: &Server) {
    let refused = storage::connect(&server.url_with("hunter2")).await.err().unwrap();
    assert!(
        matches!(&refused, StorageError::Unusable(why) if why.contains("refuses the bot")),
        "{refused:?}"
    );
    assert!(!format!("{refused} {refused:?}").contains("hunter2"), "{refused:?}");
}
