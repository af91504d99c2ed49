//! For tests by tokio's paused clock: a server that is none. It says yes to everything at once, unless it is one that refuses, and
//! notes when it was asked for what.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use botwright_api::{Address, Bot, Carried, NoAnswer, Transport};
use bytes::Bytes;
use serde_json::{Value, json};
use tokio::time::Instant;

/// The server, and what it has noted.
#[derive(Clone)]
pub(crate) struct Obliging {
    beginning: Instant,
    asked: Arc<Mutex<Vec<Asked>>>,
    mood: Mood,
}

/// What it says.
#[derive(Clone)]
enum Mood {
    Obliging,
    /// Nothing, as nobody gets through to it.
    Away,
    /// No, in this status and with this body.
    Refusing(u16, Value),
}

/// A call that has come.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// How long after the beginning.
    pub(crate) after: Duration,
    pub(crate) method: String,
    pub(crate) params: Value,
}

impl Obliging {
    /// Begins now.
    pub(crate) fn new() -> Self {
        Self::of(Mood::Obliging)
    }

    /// One that nobody gets through to.
    pub(crate) fn unreachable() -> Self {
        Self::of(Mood::Away)
    }

    /// One that demands a pause of so many seconds, each time.
    pub(crate) fn too_busy(seconds: u32) -> Self {
        let parameters = json!({"retry_after": seconds});
        let words = "Too Many Requests";
        Self::of(Mood::Refusing(
            429,
            json!({"ok": false, "error_code": 429, "description": words, "parameters": parameters}),
        ))
    }

    /// One that refuses everything.
    pub(crate) fn refusing(code: u16, words: &str) -> Self {
        Self::of(Mood::Refusing(code, json!({"ok": false, "error_code": code, "description": words})))
    }

    fn of(mood: Mood) -> Self {
        Self { beginning: Instant::now(), asked: Arc::default(), mood }
    }

    /// A bot that calls this server, as it is without any scheduler.
    pub(crate) fn bot(&self) -> Bot {
        Bot::builder("1:secret").transport(self.clone()).build().expect("the token is one")
    }

    /// All that it was asked for, oldest first.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// When it was asked for each, in milliseconds.
    pub(crate) fn milliseconds(&self) -> Vec<u128> {
        self.asked().iter().map(|asked| asked.after.as_millis()).collect()
    }
}

impl Transport for Obliging {
    fn post(&self, address: &Address, body: Bytes, _: Duration) -> Carried {
        let method = address.url().path().rsplit('/').next().unwrap_or_default().to_owned();
        let params: Value = serde_json::from_slice(&body).expect("the body is JSON");
        let result = match &*method {
            "sendMessage" | "editMessageText" => message(&params),
            "sendMediaGroup" => Value::Array(vec![message(&params)]),
            _ => true.into(),
        };
        let after = self.beginning.elapsed();
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(Asked { after, method, params });
        let answer = match &self.mood {
            Mood::Obliging => Ok((200, Bytes::from(json!({"ok": true, "result": result}).to_string()))),
            Mood::Away => Err(NoAnswer::new("connection refused", false).into()),
            Mood::Refusing(code, body) => Ok((*code, Bytes::from(body.to_string()))),
        };
        Box::pin(async { answer })
    }
}

fn message(params: &Value) -> Value {
    let chat = json!({"id": params["chat_id"], "type": "private", "first_name": "Ann"});
    json!({"message_id": 1, "date": 1, "chat": chat, "text": params["text"]})
}
