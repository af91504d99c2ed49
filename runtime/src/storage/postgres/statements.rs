//! What is asked of the tables, prepared once for a connection.

use std::ops::Bound;

use tokio_postgres::{Client, Error, Row, Statement};

use super::failure::Failed;
use super::writer::Commit;
use crate::storage::{Expected, Key, Range, Version, Versioned, Write};

/// A connection with its prepared statements.
pub(super) struct Connection {
    client: Client,
    read: Statement,
    commit: Statement,
    sweep: Statement,
    scan: Scans,
}

/// One statement for each kind of bounds, so that each walks only its part of the index.
struct Scans {
    from: Statement,
    from_before: Statement,
    behind: Statement,
    behind_before: Statement,
}

impl Connection {
    pub(super) async fn prepare(client: Client, schema: &str) -> Result<Self, Failed> {
        // `LIMIT` keeps the planner from joining the whole table.
        let read = format!(
            "SELECT found.value, found.version
             FROM unnest($1::bytea[], $2::bytea[]) WITH ORDINALITY AS asked (namespace, key, at)
             LEFT JOIN LATERAL (
                 SELECT value, version FROM {schema}.botwright_values AS known
                 WHERE known.namespace = asked.namespace AND known.key = asked.key
                 AND (expires IS NULL OR expires > $3::bigint) LIMIT 1
             ) AS found ON true ORDER BY asked.at"
        );
        let commit = format!("SELECT {schema}.botwright_write($1, $2, $3, $4, $5, $6, $7, $8, $9)");
        let sweep = format!(
            "DELETE FROM {schema}.botwright_values WHERE (namespace, key) IN (
                 SELECT namespace, key FROM {schema}.botwright_values WHERE expires <= $1
                 ORDER BY expires LIMIT $2 FOR UPDATE SKIP LOCKED)"
        );
        let (read, commit) = (client.prepare(&read).await?, client.prepare(&commit).await?);
        let (sweep, scan) = (client.prepare(&sweep).await?, Scans::prepare(&client, schema).await?);
        Ok(Self { client, read, commit, sweep, scan })
    }

    pub(super) fn is_open(&self) -> bool {
        !self.client.is_closed()
    }

    pub(super) async fn read(&self, now: i64, keys: &[Key<'_>]) -> Result<Vec<Option<Versioned>>, Failed> {
        let namespaces: Vec<_> = keys.iter().map(|key| key.namespace.as_bytes()).collect();
        let keys: Vec<_> = keys.iter().map(|key| key.key.as_bytes()).collect();
        let rows = self.client.query(&self.read, &[&namespaces, &keys, &now]).await?;
        rows.iter()
            .map(|row| Ok(row.try_get::<_, Option<i64>>(1)?.map(|_| versioned(row, 0)).transpose()?))
            .collect()
    }

    /// Writes those batches that meet what they expect, and nothing of the others; for each the write that met something else.
    pub(super) async fn commit<'c>(&self, commits: &'c [Commit]) -> Result<Vec<Option<&'c Write>>, Failed> {
        let moments: Vec<_> = commits.iter().map(|commit| commit.now).collect();
        let versions: Vec<_> = commits.iter().map(|commit| commit.batch.version.number()).collect();
        let owned = (1_i32..)
            .zip(commits)
            .flat_map(|(owner, commit)| commit.batch.writes.iter().map(move |write| (owner, write)));
        let (owners, writes): (Vec<_>, Vec<_>) = owned.unzip();
        let namespaces: Vec<_> = writes.iter().map(|write| write.namespace.as_bytes()).collect();
        let keys: Vec<_> = writes.iter().map(|write| write.key.as_bytes()).collect();
        let expected: Vec<_> = writes.iter().map(|write| number(write.expected)).collect();
        let contents: Vec<_> = writes.iter().map(|write| write.value.as_deref()).collect();
        let ends: Vec<_> = writes.iter().map(|write| write.expires).collect();
        let at = |place: i32| usize::try_from(place - 1).ok().and_then(|at| writes.get(at).copied());
        let mut ordered: Vec<_> = (1..).take(writes.len()).collect();
        ordered.sort_by_key(|place| at(*place).map(|write| (write.namespace, write.key.as_str())));
        let row = self
            .client
            .query_one(
                &self.commit,
                &[&moments, &versions, &owners, &ordered, &namespaces, &keys, &expected, &contents, &ends],
            )
            .await?;
        Ok(row.try_get::<_, Vec<i32>>(0)?.into_iter().map(at).collect())
    }

    pub(super) async fn scan(&self, now: i64, range: Range<'_>) -> Result<Vec<(Vec<u8>, Versioned)>, Failed> {
        let (statement, from) = match (range.from, range.before) {
            (Bound::Unbounded, None) => (&self.scan.from, ""),
            (Bound::Unbounded, Some(_)) => (&self.scan.from_before, ""),
            (Bound::Included(from), None) => (&self.scan.from, from),
            (Bound::Included(from), Some(_)) => (&self.scan.from_before, from),
            (Bound::Excluded(from), None) => (&self.scan.behind, from),
            (Bound::Excluded(from), Some(_)) => (&self.scan.behind_before, from),
        };
        let limit = i64::try_from(range.limit).unwrap_or(i64::MAX);
        let (namespace, from) = (range.namespace.as_bytes(), from.as_bytes());
        let rows = match range.before.map(str::as_bytes) {
            Some(before) => self.client.query(statement, &[&namespace, &from, &now, &limit, &before]).await?,
            None => self.client.query(statement, &[&namespace, &from, &now, &limit]).await?,
        };
        rows.iter().map(|row| Ok((row.try_get(0)?, versioned(row, 1)?))).collect()
    }

    pub(super) async fn sweep(&self, now: i64, most: usize) -> Result<usize, Failed> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let swept = self.client.execute(&self.sweep, &[&now, &most]).await?;
        Ok(usize::try_from(swept).unwrap_or(usize::MAX))
    }
}

impl Scans {
    async fn prepare(client: &Client, schema: &str) -> Result<Self, Error> {
        let scan = async |bounds: &str| {
            let statement = format!(
                "SELECT key, value, version FROM {schema}.botwright_values WHERE namespace = $1 AND {bounds}
                 AND (expires IS NULL OR expires > $3) ORDER BY namespace, key LIMIT $4"
            );
            client.prepare(&statement).await
        };
        Ok(Self {
            from: scan("key >= $2").await?,
            from_before: scan("key >= $2 AND key < $5").await?,
            behind: scan("key > $2").await?,
            behind_before: scan("key > $2 AND key < $5").await?,
        })
    }
}

fn number(expected: Expected) -> i64 {
    match expected {
        Expected::Anything => -1,
        Expected::Absent => 0,
        Expected::Is(version) => version.number(),
    }
}

/// A value and its version, in this column and the next.
fn versioned(row: &Row, column: usize) -> Result<Versioned, Error> {
    Ok(Versioned { value: row.try_get(column)?, version: Version::from_number(row.try_get(column + 1)?) })
}
