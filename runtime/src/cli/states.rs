//! The conversations that are under way.

use std::io::Write;

use serde_json::json;

use super::arguments::StatesOf;
use crate::conversation::{ActiveState, Keyed};
use crate::error::{Error, Result};
use crate::jobs::Moment;
use crate::storage::{Pages, Store};

/// The titles of the columns.
const TITLES: [&str; 6] = ["USER", "CHAT", "CONVERSATION", "STATE", "SINCE", "DEADLINE"];

/// Prints the conversations that are asked for, a page at a time.
pub(super) async fn print_states(store: &Store, of: &StatesOf, out: &mut (impl Write + Send)) -> Result {
    let mut table = Columns::default();
    for keyed in Keyed::ALL {
        // Keys of both kinds begin with the user; those of the others with the chat.
        let beginning = match (keyed, of.user) {
            (Keyed::UserInChat | Keyed::User, Some(user)) => format!("{user}/"),
            _ => String::new(),
        };
        let mut pages = Pages::new(store, keyed.namespace(), &beginning);
        while let Some(page) = pages.next().await? {
            let mut rows = Vec::new();
            for (key, stored) in &page {
                let states = serde_json::from_slice::<crate::conversation::ActiveStates>(&stored.value)
                    .map_err(|error| {
                        Error::text(format!("`{key}` in `{}` cannot be read: {error}", keyed.namespace()))
                    })?;
                for state in states.states.iter().filter(|state| of.wants(keyed, key, state)) {
                    if of.json {
                        print_json(keyed, key, state, out)?;
                    } else {
                        rows.push(columns(keyed, key, state));
                    }
                }
            }
            table.print(&rows, out)?;
        }
    }
    if !of.json && !table.begun {
        writeln!(out, "no conversation is under way")?;
    }
    Ok(())
}

impl StatesOf {
    fn wants(&self, keyed: Keyed, key: &str, state: &ActiveState) -> bool {
        let user = self.user.is_none_or(|user| {
            let of_key = matches!(keyed, Keyed::UserInChat | Keyed::User) && owner(key) == Some(user);
            of_key || state.user.as_ref().is_some_and(|known| known.id.0 == user)
        });
        let named = self.conversation.as_ref().is_none_or(|name| {
            *name == state.conversation || state.conversation.ends_with(&format!("::{name}"))
        });
        user && named
    }
}

fn owner(key: &str) -> Option<i64> {
    key.split('/').next()?.parse().ok()
}

fn print_json(keyed: Keyed, key: &str, state: &ActiveState, out: &mut impl Write) -> Result {
    let line = json!({
        "user": whereabouts(keyed, key, state).0,
        "chat": whereabouts(keyed, key, state).1,
        "conversation": state.conversation,
        "state": state.state,
        "since": state.since,
        "deadline": state.deadline,
        "namespace": keyed.namespace(),
        "key": key,
    });
    writeln!(out, "{line}")?;
    Ok(())
}

/// The ids of the user and of the chat, which the key tells where nobody else does.
fn whereabouts(keyed: Keyed, key: &str, state: &ActiveState) -> (Option<i64>, Option<i64>) {
    let of_key = |place: usize| {
        let part = key.split('/').nth(place).filter(|_| keyed == Keyed::UserInChat);
        part.and_then(|id| id.parse().ok())
    };
    let user = state.user.as_ref().map(|user| user.id.0);
    let chat = state.chat.as_ref().map(|chat| chat.id.0);
    (user.or_else(|| of_key(0)), chat.or_else(|| of_key(1)))
}

fn columns(keyed: Keyed, key: &str, state: &ActiveState) -> [String; 6] {
    let (user, chat) = whereabouts(keyed, key, state);
    let with = |id: i64, name: Option<&String>| match name {
        Some(name) => format!("{id} {name}"),
        None => id.to_string(),
    };
    let user = user.map(|id| with(id, state.user.as_ref().map(|user| &user.first_name)));
    let chat = chat.map(|id| with(id, state.chat.as_ref().and_then(|chat| chat.title.as_ref())));
    let moment = |milliseconds| Moment::from_milliseconds(milliseconds).to_string();
    [
        user.unwrap_or_else(|| "-".to_owned()),
        chat.unwrap_or_else(|| key.to_owned()),
        state.conversation.clone(),
        state.state.clone(),
        moment(state.since),
        state.deadline.map_or_else(|| "-".to_owned(), moment),
    ]
}

/// Lines of columns, which grow as they must: what is printed is not held back for what comes.
#[derive(Default)]
struct Columns {
    begun: bool,
    widths: [usize; 6],
}

impl Columns {
    fn print(&mut self, rows: &[[String; 6]], out: &mut impl Write) -> Result {
        if rows.is_empty() {
            return Ok(());
        }
        let titles = TITLES.map(str::to_owned);
        let first = (!self.begun).then_some(&titles);
        self.begun = true;
        for row in first.into_iter().chain(rows) {
            for (width, cell) in self.widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        for row in first.into_iter().chain(rows) {
            let cells = row.iter().zip(self.widths).map(|(cell, width)| format!("{cell:width$}"));
            writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        Ok(())
    }
}
