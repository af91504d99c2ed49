//! Puts known users on the list of a broadcast, a page at a time, counts the list, and finds users by what is known of them.

use std::ops::Bound;

use botwright_api::UserId;

use super::row::{CHATS, Cursor, Row};
use crate::conversation::Keyed;
use crate::data::{self, Data};
use crate::error::Result;
use crate::storage::{Batch, Expected, Pages, Range, Store, Write};

/// Where the keys begin with a user.
const SOURCES: [&str; 3] = [data::USERS, Keyed::User.namespace(), Keyed::UserInChat.namespace()];

/// How many keys are read at once.
const PAGE: usize = 256;

/// The next page of known users; whether there may be more.
pub(super) async fn page(store: &Store, row: &mut Row, batch: &mut Batch) -> Result<bool> {
    let Some(cursor) = &mut row.collecting else { return Ok(false) };
    let Some(namespace) = SOURCES.get(cursor.source) else { return Ok(false) };
    let from = cursor.last.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    let found = store.scan(Range { namespace, from, before: None, limit: PAGE }).await?;
    let mut users: Vec<&str> = found.iter().filter_map(|(key, _)| key.split('/').next()).collect();
    users.dedup();
    users.retain(|user| user.parse::<i64>().is_ok_and(|user| user > 0));
    for user in users {
        list(batch, row.progress.id.chat_key(user));
    }
    let last = found.last().map(|(key, _)| key.clone());
    *cursor = match last.filter(|_| found.len() == PAGE) {
        Some(last) => Cursor { last: Some(last), ..cursor.clone() },
        None => Cursor { source: cursor.source + 1, last: None },
    };
    Ok(true)
}

/// Puts a chat on the list. The caller names each chat once for a batch, which is not searched.
pub(super) fn list(batch: &mut Batch, key: String) {
    let (namespace, expected, value) = (CHATS, Expected::Anything, Some(Vec::new()));
    batch.writes.push(Write { namespace, key, expected, value, expires: None });
}

/// How many chats are on the list.
pub(super) async fn count(store: &Store, row: &Row) -> Result<u64> {
    let of_this = format!("/{}", row.progress.id);
    let (mut pages, mut count) = (Pages::new(store, CHATS, ""), 0);
    while let Some(page) = pages.next().await? {
        count += page.iter().filter(|(key, _)| key.ends_with(&of_this)).count() as u64;
    }
    Ok(count)
}

/// The users whose data of a type satisfy a condition.
pub(super) async fn users_with<T: Data>(store: &Store, wanted: impl Fn(&T) -> bool) -> Result<Vec<UserId>> {
    let (mut pages, mut users) = (Pages::new(store, data::USERS, ""), Vec::new());
    while let Some(page) = pages.next().await? {
        for (key, stored) in page {
            let Some((user, name)) = key.split_once('/') else { continue };
            if name == data::name::<T>() && wanted(&data::read(&stored.value)?) {
                users.extend(user.parse().map(UserId));
            }
        }
    }
    Ok(users)
}
