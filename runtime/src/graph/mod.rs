//! The diagram of a bot's conversations: their declared arrows, and which handlers stand where.

mod layout;
mod mermaid;
mod svg;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use self::mermaid::mermaid;
pub(crate) use self::svg::svg;
use crate::conversation::{ConversationInfo, Keyed, StateInfo};
use crate::handler::{At, Route, Trigger};
use crate::table::Table;

/// A conversation to draw.
pub(crate) struct Chart {
    /// Its name, and a number if it is not the first of that name.
    name: String,
    /// What begins it.
    entries: Vec<Line>,
    states: Vec<State>,
    /// What holds in all its states.
    everywhere: Vec<Line>,
}

/// A state to draw.
struct State {
    name: &'static str,
    starts: bool,
    /// What its handlers wait for.
    lines: Vec<Line>,
    /// The states that it leads to, by number.
    to: Vec<usize>,
    /// Whether nothing follows.
    ends: bool,
    /// The conversation that it calls.
    calls: Option<String>,
}

/// What happens, and the handler that it reaches.
struct Line {
    when: String,
    handler: Option<&'static str>,
}

/// All conversations, in the order in which they stand in the source.
pub(crate) fn charts(table: &Table) -> Vec<Chart> {
    let mut conversations: Vec<_> = table.known.values().copied().collect();
    conversations.sort_by_key(|conversation| (conversation.file, conversation.line, conversation.path));
    let drawing = Drawing { routes: &table.routes, conversations: &conversations };
    conversations.iter().map(|conversation| drawing.chart(conversation)).collect()
}

/// What a chart is made from.
struct Drawing<'a> {
    routes: &'a [Route],
    conversations: &'a [&'static ConversationInfo],
}

impl Drawing<'_> {
    fn chart(&self, conversation: &ConversationInfo) -> Chart {
        let states = conversation.states.iter().enumerate();
        Chart {
            name: self.name(conversation),
            entries: self.entries(conversation),
            states: states.map(|(index, state)| self.state(conversation, index, state)).collect(),
            everywhere: self.everywhere(conversation),
        }
    }

    /// The name, with a number behind it if another conversation of that name stands before.
    fn name(&self, conversation: &ConversationInfo) -> String {
        let namesakes = self.conversations.iter().filter(|other| other.name == conversation.name);
        match namesakes.take_while(|other| other.key != conversation.key).count() {
            0 => conversation.name.to_owned(),
            before => format!("{} {}", conversation.name, before + 1),
        }
    }

    fn entries(&self, conversation: &ConversationInfo) -> Vec<Line> {
        let enters = |route: &&Route| {
            matches!(route.meta.at, At::Anywhere)
                && route.enters.is_some_and(|entered| entered.key == conversation.key)
        };
        let mut entries: Vec<_> = self.routes.iter().filter(enters).map(Line::of).collect();
        for caller in self.conversations {
            let calls = |state: &&StateInfo| {
                state.calls.is_some_and(|call| call.conversation.key == conversation.key)
            };
            entries.extend(caller.states.iter().filter(calls).map(|state| Line {
                when: format!("called in {}::{}", self.name(caller), state.name),
                handler: None,
            }));
        }
        entries
    }

    fn state(&self, conversation: &ConversationInfo, index: usize, state: &StateInfo) -> State {
        let here = |route: &&Route| matches!(route.meta.at, At::State(at) if at.conversation.key == conversation.key && at.index == index);
        let mut standing: Vec<_> = self.routes.iter().filter(here).collect();
        standing.sort_by_key(|route| match route.meta.trigger {
            Trigger::Enter => 0,
            Trigger::Returned => 2,
            _ => 1,
        });
        let number = |name: &&str| conversation.states.iter().position(|state| state.name == *name);
        State {
            name: state.name,
            starts: state.starts,
            lines: standing.into_iter().map(Line::of).collect(),
            to: state.to.unwrap_or_default().iter().filter_map(number).collect(),
            ends: state.to.is_some_and(<[_]>::is_empty),
            calls: state.calls.map(|call| self.name(call.conversation)),
        }
    }

    fn everywhere(&self, conversation: &ConversationInfo) -> Vec<Line> {
        let mut lines = Vec::new();
        let said = |when: &str| Line { when: when.to_owned(), handler: None };
        match conversation.keyed {
            Keyed::UserInChat => {}
            Keyed::User => lines.push(said("one for each user, in all chats")),
            Keyed::Chat => lines.push(said("one for each chat")),
            Keyed::Message => lines.push(said("one for each message")),
        }
        if conversation.states.len() > 1 && conversation.states.iter().all(|state| state.to.is_none()) {
            lines.push(said("every step is allowed"));
        }
        let whole =
            |route: &&Route| matches!(route.meta.at, At::Conversation(at) if at.key == conversation.key);
        lines.extend(self.routes.iter().filter(whole).map(|route| Line {
            when: format!("in every state: {}", words::when(route)),
            handler: Some(route.meta.name),
        }));
        let waits =
            |route: &&Route| matches!(route.meta.trigger, Trigger::Timeout(at) if at.key == conversation.key);
        if let Some(seconds) = conversation.timeout_seconds {
            let handler = self.routes.iter().find(waits).map(|route| route.meta.name);
            lines.push(Line { when: format!("silent for {}", words::duration(seconds)), handler });
        }
        let recovers =
            |route: &&Route| matches!(route.meta.trigger, Trigger::Recover(at) if at.key == conversation.key);
        lines.extend(self.routes.iter().filter(recovers).map(Line::of));
        lines
    }
}

impl Line {
    fn of(route: &Route) -> Self {
        Self { when: words::when(route), handler: Some(route.meta.name) }
    }

    fn text(&self) -> String {
        match self.handler {
            Some(handler) => format!("{} → {handler}", self.when),
            None => self.when.clone(),
        }
    }
}
