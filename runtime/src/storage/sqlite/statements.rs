//! What is asked of the tables, prepared once for a connection.

use std::ops::Bound;

use rusqlite::{Connection, OptionalExtension as _, Result, Row, Statement, params};

use crate::storage::{Batch, Expected, Range, StorageError, Version, Versioned, Write};

/// The prepared statements of a connection.
pub(super) struct Statements<'c> {
    connection: &'c Connection,
    begin: Statement<'c>,
    end: Statement<'c>,
    read: Statement<'c>,
    version: Statement<'c>,
    put: Statement<'c>,
    remove: Statement<'c>,
    sweep: Statement<'c>,
    scan: Scans<'c>,
}

/// One statement for each kind of bounds, so that each walks only its part of the index.
struct Scans<'c> {
    from: Statement<'c>,
    from_before: Statement<'c>,
    behind: Statement<'c>,
    behind_before: Statement<'c>,
}

impl<'c> Statements<'c> {
    /// Prepares them; `begin` is the statement that transactions begin with.
    pub(super) fn prepare(connection: &'c Connection, begin: &str) -> Result<Self> {
        let living = "(expires IS NULL OR expires > ?3)";
        let place = "WHERE namespace = ?1 AND key = ?2";
        Ok(Self {
            connection,
            begin: connection.prepare(begin)?,
            end: connection.prepare("COMMIT")?,
            read: connection
                .prepare(&format!("SELECT value, version FROM botwright_values {place} AND {living}"))?,
            version: connection
                .prepare(&format!("SELECT version FROM botwright_values {place} AND {living}"))?,
            put: connection.prepare(
                "INSERT INTO botwright_values (namespace, key, value, version, expires) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO UPDATE SET value = excluded.value, version = excluded.version, expires = excluded.expires",
            )?,
            remove: connection.prepare(&format!("DELETE FROM botwright_values {place}"))?,
            sweep: connection.prepare(
                "DELETE FROM botwright_values WHERE (namespace, key) IN (
                     SELECT namespace, key FROM botwright_values WHERE expires <= ?1 ORDER BY expires LIMIT ?2)",
            )?,
            scan: Scans::prepare(connection)?,
        })
    }

    pub(super) fn begin(&mut self) -> Result<()> {
        self.begin.execute(()).map(drop)
    }

    /// Makes permanent what was done since [`Statements::begin`].
    pub(super) fn end(&mut self) -> Result<()> {
        self.end.execute(()).map(drop)
    }

    /// Undoes what was done since [`Statements::begin`]. Some errors have done so already.
    pub(super) fn undo(&mut self) -> Result<()> {
        if self.connection.is_autocommit() { Ok(()) } else { self.connection.execute_batch("ROLLBACK") }
    }

    pub(super) fn read(&mut self, now: i64, keys: &[(String, String)]) -> Result<Vec<Option<Versioned>>> {
        let read = &mut self.read;
        let one = |(namespace, key): &(String, String)| {
            read.query_row(params![namespace, key, now], |row| versioned(row, 0)).optional()
        };
        keys.iter().map(one).collect()
    }

    /// Looks at all that is expected before it writes anything, so that a refused batch leaves the transaction as it was.
    pub(super) fn commit(
        &mut self,
        now: i64,
        batch: &Batch,
    ) -> Result<std::result::Result<(), StorageError>> {
        for write in &batch.writes {
            if !self.is_expected(now, write)? {
                let (namespace, key) = (write.namespace.to_owned(), write.key.clone());
                return Ok(Err(StorageError::Conflict { namespace, key }));
            }
        }
        for Write { namespace, key, value, expires, .. } in &batch.writes {
            match value {
                Some(value) => {
                    self.put.execute(params![namespace, key, value, batch.version.number(), expires])?
                }
                None => self.remove.execute(params![namespace, key])?,
            };
        }
        Ok(Ok(()))
    }

    fn is_expected(&mut self, now: i64, write: &Write) -> Result<bool> {
        if write.expected == Expected::Anything {
            return Ok(true);
        }
        let found = self.version.query_row(params![write.namespace, write.key, now], |row| row.get(0));
        Ok(write.expected.holds(found.optional()?.map(Version::from_number)))
    }

    pub(super) fn scan(&mut self, now: i64, range: Range<'_>) -> Result<Vec<(String, Versioned)>> {
        let (statement, from) = match (range.from, range.before) {
            (Bound::Unbounded, None) => (&mut self.scan.from, ""),
            (Bound::Unbounded, Some(_)) => (&mut self.scan.from_before, ""),
            (Bound::Included(from), None) => (&mut self.scan.from, from),
            (Bound::Included(from), Some(_)) => (&mut self.scan.from_before, from),
            (Bound::Excluded(from), None) => (&mut self.scan.behind, from),
            (Bound::Excluded(from), Some(_)) => (&mut self.scan.behind_before, from),
        };
        let limit = i64::try_from(range.limit).unwrap_or(i64::MAX);
        let entry = |row: &Row<'_>| Ok((row.get(0)?, versioned(row, 1)?));
        let found = match range.before {
            Some(before) => statement.query_map(params![range.namespace, from, now, limit, before], entry)?,
            None => statement.query_map(params![range.namespace, from, now, limit], entry)?,
        };
        found.collect()
    }

    pub(super) fn sweep(&mut self, now: i64, most: usize) -> Result<usize> {
        self.sweep.execute(params![now, i64::try_from(most).unwrap_or(i64::MAX)])
    }
}

impl<'c> Scans<'c> {
    fn prepare(connection: &'c Connection) -> Result<Self> {
        let scan = |bounds: &str| {
            connection.prepare(&format!(
                "SELECT key, value, version FROM botwright_values WHERE namespace = ?1 AND {bounds}
                 AND (expires IS NULL OR expires > ?3) ORDER BY key LIMIT ?4"
            ))
        };
        Ok(Self {
            from: scan("key >= ?2")?,
            from_before: scan("key >= ?2 AND key < ?5")?,
            behind: scan("key > ?2")?,
            behind_before: scan("key > ?2 AND key < ?5")?,
        })
    }
}

/// A value and its version, in this column and the next.
fn versioned(row: &Row<'_>, column: usize) -> Result<Versioned> {
    Ok(Versioned { value: row.get(column)?, version: Version::from_number(row.get(column + 1)?) })
}
