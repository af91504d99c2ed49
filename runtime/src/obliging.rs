//! For tests by tokio's paused clock: a server that is none. It says yes to everything at once, and notes when it was asked for what.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use botwright_api::{Address, Bot, Carried, Transport};
use bytes::Bytes;
use serde_json::{Value, json};
use tokio::time::Instant;

/// The server, and what it has noted.
#[derive(Clone)]
pub(crate) struct Obliging {
    beginning: Instant,
    asked: Arc<Mutex<Vec<Asked>>>,
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
        Self { beginning: Instant::now(), asked: Arc::default() }
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
        let answer = Bytes::from(json!({"ok": true, "result": result}).to_string());
        Box::pin(async { Ok((200, answer)) })
    }
}

fn message(params: &Value) -> Value {
    let chat = json!({"id": params["chat_id"], "type": "private", "first_name": "Ann"});
    json!({"message_id": 1, "date": 1, "chat": chat, "text": params["text"]})
}
