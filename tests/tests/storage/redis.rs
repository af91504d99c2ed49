//! What only Redis has: prefixes, and an address without tables.

use std::time::Duration;

use botwright::storage::{self, Expected, RedisStorage, StorageError};
use redis::aio::MultiplexedConnection;
use redis::{AsyncCommands as _, AsyncConnectionConfig};

use super::place::{Kind, Place};
use super::properties::{NOW, lasting, put, value};

#[tokio::test]
async fn a_database_from_the_future_is_refused() {
    let Some(place) = Place::new(Kind::Redis).await else { return };
    let (mut connection, prefix) = open(&place.url).await;
    let (): () = connection.set(format!("{prefix}layout"), 1000).await.unwrap();
    let refused = storage::connect(&place.url).await.err().unwrap();
    assert!(matches!(refused, StorageError::Unusable(_)));
    let said = refused.to_string();
    assert!(said.contains("newer version of Botwright (its tables are number 1000"), "{said}");
    assert!(said.starts_with(&format!("`{prefix}` in Redis at ")), "{said}");
    place.clean().await;
}

/// Two bots in one server.
#[tokio::test]
async fn prefixes_do_not_mix() {
    let (Some(one), Some(two)) = (Place::new(Kind::Redis).await, Place::new(Kind::Redis).await) else {
        return;
    };
    put(&*one.storage, "notes", "ann", Expected::Absent, b"one").await.unwrap();
    put(&*two.storage, "notes", "ann", Expected::Absent, b"two").await.unwrap();
    assert_eq!(value(&*one.storage, "notes", "ann").await.unwrap(), b"one");
    one.clean().await;
    two.clean().await;
}

/// The server forgets the scripts when it is told to, or was restarted.
#[tokio::test]
async fn scripts_that_the_server_forgot_are_told_again() {
    let Some(place) = Place::new(Kind::Redis).await else { return };
    let (mut connection, _) = open(&place.url).await;
    let (): () = redis::cmd("SCRIPT").arg("FLUSH").query_async(&mut connection).await.unwrap();
    put(&*place.storage, "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    assert_eq!(value(&*place.storage, "notes", "ann").await.unwrap(), b"tea");
    place.clean().await;
}

#[tokio::test]
async fn nothing_is_left_of_what_was_removed() {
    let Some(place) = Place::new(Kind::Redis).await else { return };
    let storage = &*place.storage;
    for key in ["swept", "removed"] {
        storage.commit(NOW, &lasting("notes", key, Expected::Absent, b"tea", NOW + 1)).await.unwrap();
    }
    super::properties::remove(storage, "notes", "removed", Expected::Anything).await.unwrap();
    assert_eq!(storage.sweep(NOW + 1, 10).await.unwrap(), 1);
    let (mut connection, prefix) = open(&place.url).await;
    assert_eq!(keys(&mut connection, &prefix).await, [format!("{prefix}layout")]);
    place.clean().await;
}

#[tokio::test]
async fn addresses_that_mean_nothing_are_refused() {
    for url in [
        "redis://",
        "redis://:hunter2@127.0.0.1:port",
        "redis://:hunter2@127.0.0.1/notes",
        "rediss://:hunter2@127.0.0.1/#insecure",
    ] {
        let refused = RedisStorage::connect(url).await.unwrap_err();
        assert!(matches!(refused, StorageError::Unusable(_)), "{url}: {refused}");
        assert!(!format!("{refused} {refused:?}").contains("hunter2"), "{refused:?}");
    }
}

#[tokio::test]
async fn the_password_is_not_shown() {
    let Some(place) = Place::new(Kind::Redis).await else { return };
    let shown = format!("{:?}", RedisStorage::connect(&place.url).await.unwrap());
    assert!(shown.starts_with("RedisStorage { address: \""), "{shown}");
    assert!(!shown.contains('@') && !shown.contains("sesame"), "{shown}");
    place.clean().await;
}

/// Removes all keys that begin with the prefix that the address names.
pub(super) async fn clean(url: &str) {
    let (mut connection, prefix) = open(url).await;
    for key in keys(&mut connection, &prefix).await {
        let (): () = connection.del(key).await.unwrap();
    }
}

async fn keys(connection: &mut MultiplexedConnection, prefix: &str) -> Vec<String> {
    connection.keys(format!("{prefix}*")).await.unwrap()
}

/// A connection of the test's own, and the prefix.
async fn open(url: &str) -> (MultiplexedConnection, String) {
    let (server, prefix) = url.split_once("prefix=").unwrap();
    let client = redis::Client::open(server.trim_end_matches(['?', '&'])).unwrap();
    // Other tests keep the server busy.
    let patient = AsyncConnectionConfig::new().set_response_timeout(Some(Duration::from_secs(30)));
    let connection = client.get_multiplexed_async_connection_with_config(&patient).await.unwrap();
    (connection, prefix.to_owned())
}
