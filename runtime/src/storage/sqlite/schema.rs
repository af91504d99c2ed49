//! The connection and the tables, brought up to date by numbered steps.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Result, TransactionBehavior};

use super::address::Place;
use super::failure::opening;
use crate::storage::{StorageError, newer};

/// How long a writer waits for another process's transaction to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// What brings the tables from each version to the next one; a step that was released never changes.
const STEPS: [&str; 1] = ["
    CREATE TABLE botwright_values (
        namespace TEXT NOT NULL,
        key TEXT NOT NULL,
        value BLOB NOT NULL,
        version INTEGER NOT NULL,
        expires INTEGER,
        PRIMARY KEY (namespace, key)
    ) WITHOUT ROWID;
    CREATE INDEX botwright_expiring ON botwright_values (expires) WHERE expires IS NOT NULL;
"];

/// A connection that writes, to tables of the newest version.
pub(super) fn open(place: &Place, limit: Option<u64>) -> std::result::Result<Connection, StorageError> {
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    let (connection, found) = try_open(place, limit).map_err(|error| opening(place, error))?;
    if found > known {
        return Err(newer(&place.to_string(), found, known));
    }
    Ok(connection)
}

/// A connection that reads what another one has opened.
pub(super) fn open_to_read(path: &Path) -> std::result::Result<Connection, StorageError> {
    let connect = || {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    };
    connect().map_err(|error| opening(&Place::File(path.to_owned()), error))
}

/// A connection, and the version of its tables.
fn try_open(place: &Place, limit: Option<u64>) -> Result<(Connection, i64)> {
    let mut connection = match place {
        Place::Memory => Connection::open_in_memory()?,
        Place::File(path) => Connection::open(path)?,
    };
    connection.busy_timeout(PATIENCE)?;
    write_ahead(&connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    let found = bring_up_to_date(&mut connection)?;
    if let Some(bytes) = limit {
        let page: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let pages = i64::try_from(bytes / u64::from(page.max(1))).unwrap_or(i64::MAX).clamp(1, 4_294_967_294);
        connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
    }
    Ok((connection, found))
}

/// Of two processes that switch a new file at once, SQLite refuses one without letting it wait.
fn write_ahead(connection: &Connection) -> Result<()> {
    let start = Instant::now();
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())) {
            Err(error) if is_busy(&error) && start.elapsed() < PATIENCE => sleep(Duration::from_millis(5)),
            other => return other,
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Runs the steps that are missing, in one transaction, so that of two processes one runs them; the version found, or made.
fn bring_up_to_date(connection: &mut Connection) -> Result<i64> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch("CREATE TABLE IF NOT EXISTS botwright_schema (version INTEGER NOT NULL)")?;
    let found =
        transaction.query_row("SELECT version FROM botwright_schema", (), |row| row.get(0)).optional()?;
    let found: i64 = found.unwrap_or(0);
    let missing = usize::try_from(found).map_or(&[][..], |done| STEPS.get(done..).unwrap_or_default());
    for step in missing {
        transaction.execute_batch(step)?;
    }
    let made = found + i64::try_from(missing.len()).unwrap_or(0);
    if made > found {
        transaction.execute("DELETE FROM botwright_schema", ())?;
        transaction.execute("INSERT INTO botwright_schema VALUES (?1)", (made,))?;
    }
    transaction.commit()?;
    Ok(made)
}
