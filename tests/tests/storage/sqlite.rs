//! What only SQLite has: its file, and the disk under it.

use std::fs;

use botwright::storage::{self, Batch, Expected, SqliteStorage, Storage, StorageError};
use rusqlite::Connection;

use super::place::{file, remove};
use super::properties::{NOW, put, value};

#[tokio::test]
async fn a_full_disk_is_an_error_that_passes() {
    let path = file();
    let storage = SqliteStorage::open_limited(&path, 400 * 1024).await.unwrap();
    let mut written = 0;
    let full = loop {
        match put(&storage, "files", &written.to_string(), Expected::Absent, &vec![7; 50_000]).await {
            Ok(_) => written += 1,
            Err(error) => break error,
        }
    };
    assert!(full.is_passing(), "{full}");
    assert!(full.to_string().contains("full"), "{full}");
    assert!((4..8).contains(&written), "{written}");

    // Nothing of the refused batch is there, what fits is still written, and the place of what is removed is used again.
    assert_eq!(value(&storage, "files", &written.to_string()).await, None);
    put(&storage, "files", "small", Expected::Absent, b"fits").await.unwrap();
    let mut batch = Batch::default();
    batch.remove("files", "0", Expected::Anything);
    storage.commit(NOW, &batch).await.unwrap();
    put(&storage, "files", "0", Expected::Absent, &vec![8; 50_000]).await.unwrap();
    assert_eq!(value(&storage, "files", "0").await.unwrap(), vec![8; 50_000]);
    remove(path.to_str().unwrap());
}

#[tokio::test]
async fn what_does_not_fit_takes_nothing_else_with_it() {
    let path = file();
    let storage = SqliteStorage::open_limited(&path, 400 * 1024).await.unwrap();
    let much = vec![7; 1_000_000];
    // Asked at once, they are written in one transaction.
    let (one, large, two) = tokio::join!(
        put(&storage, "files", "one", Expected::Absent, b"fits"),
        put(&storage, "files", "large", Expected::Absent, &much),
        put(&storage, "files", "two", Expected::Absent, b"fits"),
    );
    assert!(one.is_ok() && two.is_ok());
    assert!(large.unwrap_err().is_passing());
    assert_eq!(value(&storage, "files", "two").await.unwrap(), b"fits");
    remove(path.to_str().unwrap());
}

#[tokio::test]
async fn many_open_a_new_file_at_once() {
    let path = file();
    let openings: Vec<_> = (0..8)
        .map(|number| {
            let path = path.clone();
            tokio::spawn(async move {
                let storage = SqliteStorage::open(path).await.unwrap();
                put(&storage, "notes", &number.to_string(), Expected::Absent, b"here").await.unwrap();
            })
        })
        .collect();
    for opening in openings {
        opening.await.unwrap();
    }
    remove(path.to_str().unwrap());
}

#[tokio::test]
async fn a_database_from_the_future_is_refused() {
    let path = file();
    let url = format!("sqlite://{}", path.display());
    put(&*storage::connect(&url).await.unwrap(), "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    let connection = Connection::open(&path).unwrap();
    connection.execute("UPDATE botwright_schema SET version = 1000", ()).unwrap();
    let refused = storage::connect(&url).await.err().unwrap();
    assert!(matches!(refused, StorageError::Unusable(_)));
    assert!(
        refused.to_string().contains("newer version of Botwright (its tables are number 1000"),
        "{refused}"
    );
    drop(connection);
    remove(path.to_str().unwrap());
}

#[tokio::test]
async fn tables_of_the_author_stay_as_they_are() {
    let path = file();
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch("CREATE TABLE mine (x); INSERT INTO mine VALUES (1); PRAGMA user_version = 7")
        .unwrap();
    let storage = SqliteStorage::open(&path).await.unwrap();
    put(&storage, "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    let mine: i64 = connection.query_row("SELECT x FROM mine", (), |row| row.get(0)).unwrap();
    let version: i64 = connection.query_row("PRAGMA user_version", (), |row| row.get(0)).unwrap();
    assert_eq!((mine, version), (1, 7));
    remove(path.to_str().unwrap());
}

#[tokio::test]
async fn what_is_no_database_is_refused() {
    let path = file();
    fs::write(&path, "a shopping list, and long enough that it is no empty database").unwrap();
    let refused = SqliteStorage::open(&path).await.unwrap_err();
    assert!(
        matches!(&refused, StorageError::Unusable(why) if why.contains("is no SQLite database")),
        "{refused}"
    );
    fs::remove_file(&path).unwrap();

    let refused = SqliteStorage::open(path.join("bot.db")).await.unwrap_err();
    assert!(
        matches!(&refused, StorageError::Unusable(why) if why.contains("does its folder exist")),
        "{refused}"
    );
}

#[tokio::test]
async fn addresses_that_mean_nothing_are_refused() {
    for (url, says) in [
        ("sqlite://", "the file is missing"),
        ("sqlite:bot.db?mode=ro", "no parameters"),
        ("mysql://ann:sesame@localhost/bot", "begins with `sqlite:`, `postgres:` or `redis:`"),
        ("ann:sesame", "begins with `sqlite:`"),
        ("", "begins with"),
    ] {
        let refused = storage::connect(url).await.err().unwrap();
        assert!(matches!(refused, StorageError::Unusable(_)), "{url}: {refused}");
        assert!(refused.to_string().contains(says), "{url}: {refused}");
        assert!(!refused.to_string().contains("sesame"), "{refused}");
    }
}

#[tokio::test]
async fn memory_has_no_file_and_ends_with_the_storage() {
    let storage = SqliteStorage::connect("sqlite::memory:").await.unwrap();
    put(&storage, "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    assert_eq!(value(&storage, "notes", "ann").await.unwrap(), b"tea");
    assert!(!storage.is_shared());
    let other = SqliteStorage::connect("sqlite::memory:").await.unwrap();
    assert_eq!(value(&other, "notes", "ann").await, None);
    assert_eq!(format!("{storage:?}"), "SqliteStorage { place: Memory, .. }");
}
