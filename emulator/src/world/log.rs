//! The bounded record of every update made and every call received, without the token.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

/// How many records are kept.
const MOST: usize = 10_000;

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Record {
    /// The bot called a method.
    Call(CallRecord),
    /// Something happened that the bot is told.
    Update(UpdateRecord),
}

/// A call and its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CallRecord {
    /// Its place in the log, which counts calls and updates together.
    pub sequence: u64,
    /// The emulator's time, in milliseconds since 1970.
    pub milliseconds: u64,
    /// The method by its official name.
    pub method: String,
    /// The arguments, decoded where they are JSON; files by name and size.
    pub arguments: Value,
    /// The whole envelope that was answered.
    pub answer: Value,
    /// How long the answer took.
    pub duration: Duration,
    /// What a [fault](crate::Fault) did to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<&'static str>,
    /// How many times in a row it was made; more than one only for polls that brought nothing.
    pub times: u64,
}

impl CallRecord {
    /// Whether the answer was a result and not an error.
    pub fn is_ok(&self) -> bool {
        self.answer["ok"] == true
    }
}

/// An update as the bot gets it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpdateRecord {
    /// Its place in the log, which counts calls and updates together.
    pub sequence: u64,
    /// The emulator's time, in milliseconds since 1970.
    pub milliseconds: u64,
    /// What kind of update it is, such as `message`.
    pub update_kind: String,
    /// The Update object.
    pub update: Value,
}

impl Record {
    /// Its place in the log.
    pub fn sequence(&self) -> u64 {
        match self {
            Self::Call(call) => call.sequence,
            Self::Update(update) => update.sequence,
        }
    }
}

/// The records, oldest first.
pub(crate) struct Log {
    records: VecDeque<Record>,
    last_sequence: u64,
    token: String,
}

impl Log {
    pub(crate) fn new(token: &str) -> Self {
        Self { records: VecDeque::new(), last_sequence: 0, token: token.to_owned() }
    }

    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.iter()
    }

    /// Records a call; one that repeats an empty poll only counts up the last record.
    pub(crate) fn call(&mut self, mut call: CallRecord) -> Record {
        self.hide_token(&mut call.arguments);
        self.hide_token(&mut call.answer);
        if let Some(Record::Call(last)) = self.records.back_mut()
            && is_idle_poll(last)
            && is_idle_poll(&call)
            && last.arguments == call.arguments
        {
            last.times += 1;
            last.milliseconds = call.milliseconds;
            return Record::Call(last.clone());
        }
        call.sequence = self.next_sequence();
        self.push(Record::Call(call))
    }

    pub(crate) fn update(&mut self, milliseconds: u64, update_kind: &str, update: Value) -> Record {
        let sequence = self.next_sequence();
        self.push(Record::Update(UpdateRecord {
            sequence,
            milliseconds,
            update_kind: update_kind.to_owned(),
            update,
        }))
    }

    fn next_sequence(&mut self) -> u64 {
        self.last_sequence += 1;
        self.last_sequence
    }

    fn push(&mut self, record: Record) -> Record {
        if self.records.len() == MOST {
            self.records.pop_front();
        }
        self.records.push_back(record.clone());
        record
    }

    fn hide_token(&self, value: &mut Value) {
        match value {
            Value::String(text) if text.contains(&self.token) => *text = text.replace(&self.token, "<token>"),
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide_token(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.hide_token(field)),
            _ => {}
        }
    }
}

fn is_idle_poll(call: &CallRecord) -> bool {
    call.method == "getUpdates"
        && call.fault.is_none()
        && call.answer["result"].as_array().is_some_and(Vec::is_empty)
}
