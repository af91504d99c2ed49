//! What only PostgreSQL has: schemas, and addresses with many words.

use botwright::storage::{self, Expected, PostgresStorage, StorageError};
use futures_util::future::join_all;
use tokio_postgres::{Client, NoTls};

use super::place::{Kind, Place};
use super::properties::{put, value};

#[tokio::test]
async fn a_database_from_the_future_is_refused() {
    let Some(place) = Place::new(Kind::Postgres).await else { return };
    let (client, schema) = open(&place.url).await;
    client.batch_execute(&format!("UPDATE {schema}.botwright_schema SET version = 1000")).await.unwrap();
    let refused = storage::connect(&place.url).await.err().unwrap();
    assert!(matches!(refused, StorageError::Unusable(_)));
    let said = refused.to_string();
    assert!(said.contains("newer version of Botwright (its tables are number 1000"), "{said}");
    assert!(said.starts_with(&format!("schema \"{schema}\" of `")), "{said}");
    place.clean().await;
}

#[tokio::test]
async fn many_open_a_new_schema_at_once() {
    let Some(place) = Place::new(Kind::Postgres).await else { return };
    let (client, schema) = open(&place.url).await;
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).await.unwrap();
    let openings: Vec<_> = (0..8)
        .map(|number| {
            let url = place.url.clone();
            tokio::spawn(async move {
                let storage = storage::connect(&url).await.unwrap();
                put(&*storage, "notes", &number.to_string(), Expected::Absent, b"here").await.unwrap();
            })
        })
        .collect();
    for opening in openings {
        opening.await.unwrap();
    }
    place.clean().await;
}

/// Two bots in one database.
#[tokio::test]
async fn schemas_do_not_mix() {
    let (Some(one), Some(two)) = (Place::new(Kind::Postgres).await, Place::new(Kind::Postgres).await) else {
        return;
    };
    put(&*one.storage, "notes", "ann", Expected::Absent, b"one").await.unwrap();
    put(&*two.storage, "notes", "ann", Expected::Absent, b"two").await.unwrap();
    assert_eq!(value(&*one.storage, "notes", "ann").await.unwrap(), b"one");
    one.clean().await;
    two.clean().await;
}

/// More calls at once than there are connections, and batches that want the same keys in different orders.
#[tokio::test]
async fn batches_in_different_orders_do_not_stop_each_other() {
    let Some(place) = Place::new(Kind::Postgres).await else { return };
    let mut writers = Vec::new();
    for writer in 0..12 {
        let storage = place.storage.clone();
        writers.push(tokio::spawn(async move {
            for round in 0..20 {
                let mut batch = storage::Batch::default();
                for number in 0..10 {
                    let number = if writer % 2 == 0 { number } else { 9 - number };
                    let key = format!("{round}/{number}");
                    batch.put("crowd", &key, Expected::Anything, vec![writer]);
                }
                storage.commit(super::properties::NOW, &batch).await.unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    for round in 0..20 {
        let first = value(&*place.storage, "crowd", &format!("{round}/0")).await.unwrap();
        for number in 1..10 {
            assert_eq!(value(&*place.storage, "crowd", &format!("{round}/{number}")).await.unwrap(), first);
        }
    }
    place.clean().await;
}

/// The rule stands for whatever a server may have against one value, such as that its disk is full.
#[tokio::test]
async fn what_the_server_does_not_take_takes_nothing_else_with_it() {
    let Some(place) = Place::new(Kind::Postgres).await else { return };
    let (client, schema) = open(&place.url).await;
    let rule = format!("ALTER TABLE {schema}.botwright_values ADD CHECK (octet_length(value) < 100)");
    client.batch_execute(&rule).await.unwrap();
    let storage = &*place.storage;
    let much = [7; 100];
    // Of those asked at once, most wait for the first and are written in one transaction.
    let asked = (0..40).map(|number| async move {
        let contents = if number % 10 == 7 { &much[..] } else { b"fits" };
        put(storage, "files", &number.to_string(), Expected::Absent, contents).await
    });
    for (number, outcome) in join_all(asked).await.into_iter().enumerate() {
        let found = value(storage, "files", &number.to_string()).await;
        if number % 10 == 7 {
            let error = outcome.unwrap_err();
            assert!(error.is_passing() && error.to_string().contains("violates check constraint"), "{error}");
            assert!(found.is_none());
        } else {
            outcome.unwrap();
            assert_eq!(found.unwrap(), b"fits");
        }
    }
    place.clean().await;
}

#[tokio::test]
async fn addresses_that_mean_nothing_are_refused() {
    for (url, says) in [
        ("postgres://", "the host is missing"),
        ("postgres://bot:hunter2@/bots", "the host is missing"),
        ("postgres://bot:hunter2@127.0.0.1:port/bots", "it looks like `postgres://"),
        ("postgres://bot:hunter2@127.0.0.1/bots?colour=blue", "it looks like `postgres://"),
        ("postgres://bot:hunter2@127.0.0.1/bots?sslmode=prefer", "`sslmode` is `disable` or `require`"),
        ("postgres://bot:hunter2@127.0.0.1/bots?connections=0", "a number from 1 to 1000"),
    ] {
        let refused = PostgresStorage::connect(url).await.unwrap_err();
        assert!(matches!(refused, StorageError::Unusable(_)), "{url}: {refused}");
        assert!(refused.to_string().contains(says), "{url}: {refused}");
        assert!(!format!("{refused} {refused:?}").contains("hunter2"), "{refused}");
    }
}

#[tokio::test]
async fn the_password_is_not_shown() {
    let Some(place) = Place::new(Kind::Postgres).await else { return };
    let shown = format!("{:?}", PostgresStorage::connect(&place.url).await.unwrap());
    assert!(shown.starts_with("PostgresStorage { place: \"schema"), "{shown}");
    let password = place
        .url
        .split_once(':')
        .and_then(|(_, rest)| rest.split_once(':'))
        .and_then(|(_, rest)| rest.split_once('@'))
        .map_or("://", |(password, _)| password);
    assert!(!shown.contains(password), "{shown}");
    place.clean().await;
}

/// Removes the schema that the address names.
pub(super) async fn clean(url: &str) {
    let (client, schema) = open(url).await;
    client.batch_execute(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE")).await.unwrap();
}

/// A connection of the test's own, and the schema.
async fn open(url: &str) -> (Client, String) {
    let (server, schema) = url.split_once("connections=4&schema=").unwrap();
    let (client, connection) =
        tokio_postgres::connect(server.trim_end_matches(['?', '&']), NoTls).await.unwrap();
    tokio::spawn(connection);
    (client, schema.to_owned())
}
