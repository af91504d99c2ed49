//! Polls, quizzes and votes.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::World;
use super::event::Event;

/// A poll, wherever it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Poll {
    pub(crate) id: String,
    /// The Poll object without what the votes decide.
    pub(crate) facts: Map<String, Value>,
    /// The options without their counts.
    pub(crate) options: Vec<Map<String, Value>>,
    /// Option numbers by voter.
    pub(crate) votes: BTreeMap<i64, Vec<usize>>,
    pub(crate) is_closed: bool,
    pub(crate) closes: Option<i64>,
    /// Whether the bot made it, and so is told of it.
    pub(crate) is_own: bool,
}

/// Why a vote does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VoteRefused {
    Closed,
    NoSuchOption,
    TooManyOptions,
    AlreadyVoted,
}

impl Poll {
    fn is(&self, key: &str) -> bool {
        self.facts.get(key) == Some(&true.into())
    }

    fn is_quiz(&self) -> bool {
        self.facts.get("type") == Some(&"quiz".into())
    }

    /// The Poll object.
    pub(crate) fn to_json(&self) -> Value {
        let mut object = self.facts.clone();
        let counted = self.options.iter().enumerate().map(|(index, option)| {
            let count = self.votes.values().filter(|chosen| chosen.contains(&index)).count();
            let mut option = option.clone();
            option.insert("voter_count".into(), count.into());
            Value::Object(option)
        });
        object.insert("options".into(), counted.collect());
        object.insert("id".into(), self.id.as_str().into());
        object.insert("total_voter_count".into(), self.votes.len().into());
        object.insert("is_closed".into(), self.is_closed.into());
        Value::Object(object)
    }

    fn accepts(&self, user: i64, chosen: &[usize]) -> Result<(), VoteRefused> {
        let fixed = self.is_quiz() || self.facts.get("allows_revoting") == Some(&false.into());
        if self.is_closed {
            Err(VoteRefused::Closed)
        } else if chosen.iter().any(|index| *index >= self.options.len()) {
            Err(VoteRefused::NoSuchOption)
        } else if chosen.len() > 1 && !self.is("allows_multiple_answers") {
            Err(VoteRefused::TooManyOptions)
        } else if fixed && self.votes.contains_key(&user) {
            Err(VoteRefused::AlreadyVoted)
        } else {
            Ok(())
        }
    }
}

impl World {
    /// A vote, or with no option its withdrawal.
    pub(crate) fn vote(&mut self, id: &str, user: i64, chosen: &[usize]) -> Result<(), VoteRefused> {
        let poll = self.polls.get_mut(id).ok_or(VoteRefused::NoSuchOption)?;
        poll.accepts(user, chosen)?;
        if chosen.is_empty() {
            poll.votes.remove(&user);
        } else {
            poll.votes.insert(user, chosen.to_vec());
        }
        if poll.is_own && !poll.is("is_anonymous") {
            let persistent: Vec<Value> = chosen
                .iter()
                .map(|index| poll.options[*index].get("persistent_id").cloned().unwrap_or_default())
                .collect();
            let user = self.account(user).map(super::account::Account::to_json);
            let body = json!({"poll_id": id, "user": user, "option_ids": chosen, "option_persistent_ids": persistent});
            self.make_update("poll_answer", body, format!("poll:{id}"));
        }
        self.tell_poll(id);
        Ok(())
    }

    /// Ends a poll.
    pub(crate) fn close_poll(&mut self, id: &str) {
        if let Some(poll) = self.polls.get_mut(id) {
            poll.is_closed = true;
            self.tell_poll(id);
        }
    }

    /// A person ends a poll of their own, of which the bot is told although it did not make it.
    pub(crate) fn stop_poll(&mut self, id: &str) -> Result<(), VoteRefused> {
        let poll = self.polls.get(id).filter(|poll| !poll.is_closed).ok_or(VoteRefused::Closed)?;
        let is_own = poll.is_own;
        self.close_poll(id);
        if !is_own && let Some(poll) = self.polls.get(id) {
            let body = poll.to_json();
            self.make_update("poll", body, format!("poll:{id}"));
        }
        Ok(())
    }

    pub(crate) fn close_due_polls(&mut self, now: i64) {
        let due = |poll: &&Poll| !poll.is_closed && poll.closes.is_some_and(|closes| closes <= now);
        let due: Vec<String> = self.polls.values().filter(due).map(|poll| poll.id.clone()).collect();
        for id in due {
            self.close_poll(&id);
        }
    }

    /// Tells the bot how its poll stands, and shows it again wherever it is.
    fn tell_poll(&mut self, id: &str) {
        let Some(poll) = self.polls.get(id) else { return };
        if poll.is_own {
            let body = poll.to_json();
            self.make_update("poll", body, format!("poll:{id}"));
        }
        let shown: Vec<(i64, i64)> = self.showing(id);
        for (chat, message) in shown {
            if let Some(message) = self.message(chat, message) {
                self.emit(Event::Edited { chat, message });
            }
        }
    }

    fn showing(&self, id: &str) -> Vec<(i64, i64)> {
        let posts = self.chats.values().flat_map(|chat| chat.posts.values().map(move |post| (chat.id, post)));
        posts
            .filter(|(_, post)| post.poll.as_deref() == Some(id))
            .map(|(chat, post)| (chat, post.id))
            .collect()
    }
}
