//! A storage of a test's own, empty, and gone after the test.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use botwright::storage::{self, MemoryStorage, Storage};

use super::{postgres, redis};
use crate::left_out::left_out;

/// Which storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Memory,
    Sqlite,
    Postgres,
    Redis,
}

/// Where a test keeps its values.
pub(super) struct Place {
    kind: Kind,
    /// Its address; the memory has none.
    pub(super) url: String,
    /// An open storage.
    pub(super) storage: Arc<dyn Storage>,
}

impl Place {
    /// An empty place; none if the server for it is not there, which is a failure in CI.
    pub(super) async fn new(kind: Kind) -> Option<Self> {
        let url = match kind {
            Kind::Memory => String::new(),
            Kind::Sqlite => format!("sqlite://{}", file().display()),
            // Fewer connections than a bot has, since many tests run at once.
            Kind::Postgres => with(&server("BOTWRIGHT_TEST_POSTGRES")?, "connections=4&schema", &unique()),
            Kind::Redis => with(&server("BOTWRIGHT_TEST_REDIS")?, "prefix", &format!("{}:", unique())),
        };
        let storage: Arc<dyn Storage> = match kind {
            Kind::Memory => Arc::new(MemoryStorage::default()),
            _ => storage::connect(&url).await.unwrap(),
        };
        Some(Self { kind, url, storage })
    }

    /// The same place, opened once more, as another process has it.
    pub(super) async fn again(&self) -> Arc<dyn Storage> {
        match self.kind {
            Kind::Memory => self.storage.clone(),
            _ => storage::connect(&self.url).await.unwrap(),
        }
    }

    /// Removes all that a test has left behind.
    pub(super) async fn clean(self) {
        match self.kind {
            Kind::Memory => {}
            Kind::Sqlite => remove(&self.url["sqlite://".len()..]),
            Kind::Postgres => postgres::clean(&self.url).await,
            Kind::Redis => redis::clean(&self.url).await,
        }
    }
}

/// A server that the tests were told of.
fn server(variable: &str) -> Option<String> {
    let address = env::var(variable).ok();
    if address.is_none() {
        left_out(&format!("{variable} names no server (see the README)"));
    }
    address
}

fn with(url: &str, parameter: &str, value: &str) -> String {
    let sign = if url.contains('?') { '&' } else { '?' };
    format!("{url}{sign}{parameter}={value}")
}

/// A name that no other test has.
pub(super) fn unique() -> String {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    format!("botwright_test_{}_{}", process::id(), LAST.fetch_add(1, Ordering::Relaxed))
}

/// The path of a file that is not there yet.
pub(super) fn file() -> PathBuf {
    env::temp_dir().join(format!("{}.db", unique()))
}

/// Removes a SQLite file with what SQLite keeps beside it.
pub(super) fn remove(path: &str) {
    for end in ["", "-wal", "-shm"] {
        // Not all of them are there at all times.
        let _ = fs::remove_file(format!("{path}{end}"));
    }
}
