//! Inline mode: what a person types behind the bot's name, sees of it, and chooses.

use botwright_api::types::{InlineQueryResult, Message};
use serde_json::Value;

use super::{ActionError, Seat, decode};
use crate::world::{World, inline};

/// An inline query's id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InlineId(String);

impl InlineId {
    pub(crate) fn new(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// The id on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Seat {
    /// Types behind the bot's username, which asks it for results.
    pub fn inline_query(&self, query: &str) -> InlineId {
        InlineId(self.shared.world().ask_inline(self.user, self.chat, query, ""))
    }

    /// Scrolls to the end of the results, which asks for more of them; none where the bot has said that there are none.
    pub fn more_results(&self, query: &InlineId) -> Option<InlineId> {
        let mut world = self.shared.world();
        let asked = world.queries.inline.get(&query.0)?;
        let offset = asked.answer.as_ref()?["next_offset"].as_str().filter(|offset| !offset.is_empty())?;
        let (text, offset) = (asked.query.clone(), offset.to_owned());
        Some(InlineId(world.ask_inline(self.user, self.chat, &text, &offset)))
    }

    /// The bot's results for an inline query; none before it has answered.
    pub fn inline_results(&self, query: &InlineId) -> Vec<InlineQueryResult> {
        inline::results(&self.shared.world(), &query.0).into_iter().map(decode).collect()
    }

    /// Presses the button above the results, which goes to the private chat with the bot and starts it with the
    /// button's parameter.
    pub fn press_results_button(&self, query: &InlineId) -> Result<Message, ActionError> {
        let parameter = {
            let world = self.shared.world();
            let answer = world.queries.inline.get(&query.0).and_then(|inline| inline.answer.as_ref());
            let parameter = answer.and_then(|answer| answer["button"]["start_parameter"].as_str());
            let refused = "the results have no button that starts the bot";
            parameter.map(str::to_owned).ok_or(ActionError::Refused { reason: refused.to_owned() })?
        };
        let private = Self { chat: self.user, thread: None, ..self.clone() };
        private.start(&parameter)
    }

    /// Chooses a result by its id or title, which sends it.
    pub fn choose(&self, query: &InlineId, result: &str) -> Result<Message, ActionError> {
        let message = {
            let mut world = self.shared.world();
            let chosen = chosen(&world, query, result)?;
            let draft = inline::draft(&mut world, self.user, &chosen);
            let inline_id = draft.inline_id.clone();
            let message = self.put_in(&mut world, draft)?;
            if let Some(terms) = inline::terms(&chosen) {
                world.keep_terms((self.chat, message), terms);
            }
            inline::tell_choice(&mut world, &query.0, &chosen, inline_id);
            message
        };
        self.message(message)
    }
}

fn chosen(world: &World, query: &InlineId, wanted: &str) -> Result<Value, ActionError> {
    let results = inline::results(world, &query.0);
    let found = results.iter().find(|found| found["id"] == wanted || found["title"] == wanted);
    found.cloned().ok_or_else(|| {
        let there = results.iter().filter_map(|found| found["id"].as_str().map(str::to_owned)).collect();
        ActionError::NoSuchResult { wanted: wanted.to_owned(), there }
    })
}
