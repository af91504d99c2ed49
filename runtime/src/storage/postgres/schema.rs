//! The tables and the function, brought up to date by numbered steps.

use tokio_postgres::{Client, Error};

use super::failure::Failed;
use super::pool::Pool;
use crate::storage::{StorageError, newer};

/// Of processes that start at once, one at a time brings the tables up to date. Any number would do.
const LOCK: i64 = 0x626F_7477_7269_6768;

/// What brings the tables from each version to the next one; a step that was released never changes. `{schema}` is ours.
const STEPS: [&str; 1] = [include_str!("step_1.sql")];

/// Runs the steps that are missing, in one transaction.
pub(super) async fn bring_up_to_date(pool: &Pool) -> Result<(), StorageError> {
    let mut client = pool.connect().await?;
    let (place, known) = (pool.place(), i64::try_from(STEPS.len()).unwrap_or(i64::MAX));
    let found = steps(&mut client, &place.schema).await.map_err(|error| Failed::connecting(place, error))?;
    if found > known { Err(newer(&place.to_string(), found, known)) } else { Ok(()) }
}

/// The version found, or made.
async fn steps(client: &mut Client, schema: &str) -> Result<i64, Error> {
    let transaction = client.transaction().await?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await?;
    let is_there = "SELECT to_regclass($1 || '.botwright_schema') IS NOT NULL";
    let is_there: bool = transaction.query_one(is_there, &[&schema]).await?.get(0);
    if !is_there {
        // Not `IF NOT EXISTS` alone, which asks for the right to make a schema even if it is there.
        let has_schema = "SELECT to_regnamespace($1) IS NOT NULL";
        let has_schema: bool = transaction.query_one(has_schema, &[&schema]).await?.get(0);
        if !has_schema {
            transaction.batch_execute(&format!("CREATE SCHEMA {schema}")).await?;
        }
        let create = "CREATE TABLE {schema}.botwright_schema (version bigint NOT NULL)";
        transaction.batch_execute(&create.replace("{schema}", schema)).await?;
    }
    let version = format!("SELECT version FROM {schema}.botwright_schema");
    let found: i64 = transaction.query_opt(&version, &[]).await?.map_or(0, |row| row.get(0));
    let missing = usize::try_from(found).map_or(&[][..], |done| STEPS.get(done..).unwrap_or_default());
    for step in missing {
        transaction.batch_execute(&step.replace("{schema}", schema)).await?;
    }
    let made = found + i64::try_from(missing.len()).unwrap_or(0);
    if made > found {
        transaction.execute(&format!("DELETE FROM {schema}.botwright_schema"), &[]).await?;
        transaction.execute(&format!("INSERT INTO {schema}.botwright_schema VALUES ($1)"), &[&made]).await?;
    }
    transaction.commit().await?;
    Ok(made)
}
