//! The conversations that are under way.

use std::io::Write;

use serde_json::json;

use super::arguments::StatesOf;
use crate::conversation::{ActiveState, ActiveStates, Keyed};
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
                let states = ActiveStates::read(keyed, key, &stored.value).map_err(|error| {
                    Error::text(format!("`{key}` in `{}` cannot be read: {error}", keyed.namespace()))
                })?;
                for state in states.states.iter().filter(|state| of.wants(state)) {
                    if of.json {
                        print_json(state, out)?;
                    } else {
                        rows.push(columns(state));
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
    fn wants(&self, state: &ActiveState) -> bool {
        let user = self.user.is_none_or(|user| state.whereabouts().0 == Some(user));
        let named = self.conversation.as_ref().is_none_or(|name| {
            *name == state.conversation || state.conversation.ends_with(&format!("::{name}"))
        });
        user && named
    }
}

fn print_json(state: &ActiveState, out: &mut impl Write) -> Result {
    let (user, chat) = state.whereabouts();
    let line = json!({
        "user": user,
        "chat": chat,
        "conversation": state.conversation,
        "state": state.state,
        "since": state.since,
        "deadline": state.deadline,
        "namespace": state.keyed.namespace(),
        "key": state.key,
    });
    writeln!(out, "{line}")?;
    Ok(())
}

fn columns(state: &ActiveState) -> [String; 6] {
    let (user, chat) = state.whereabouts();
    let with = |id: i64, name: Option<&String>| match name {
        Some(name) => format!("{id} {name}"),
        None => id.to_string(),
    };
    let user = user.map(|id| with(id, state.user.as_ref().map(|user| &user.first_name)));
    let chat = chat.map(|id| with(id, state.chat.as_ref().and_then(|chat| chat.title.as_ref())));
    let moment = |milliseconds| Moment::from_milliseconds(milliseconds).to_string();
    let nowhere = || "-".to_owned();
    [
        user.unwrap_or_else(nowhere),
        chat.map_or_else(nowhere, |chat| chat + &place(state)),
        state.conversation.clone(),
        state.state.clone(),
        moment(state.since),
        state.deadline.map_or_else(nowhere, moment),
    ]
}

/// Where in the chat it is: in a topic, at a message.
fn place(state: &ActiveState) -> String {
    let place = state.keyed.rest(&state.key);
    match (state.keyed, place) {
        (_, "") => String::new(),
        (Keyed::Message, message) => format!(" (message {message})"),
        (_, place) => format!(" ({})", place.replace('/', ", ")),
    }
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
