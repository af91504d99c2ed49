//! A bot without a library: it calls methods and looks at envelopes.

use std::time::Duration;

use botwright_emulator::{Emulator, Person};
use serde_json::{Value, json};

/// A client of one emulator.
#[derive(Clone)]
pub(crate) struct Bot {
    pub(crate) client: reqwest::Client,
    pub(crate) url: String,
    pub(crate) token: String,
}

/// An emulator with a clock that stands, a bot, and Ann who has started it.
pub(crate) struct Scene {
    pub(crate) emulator: Emulator,
    pub(crate) bot: Bot,
    pub(crate) ann: Person,
}

pub(crate) const START: u64 = 1_767_225_600;

pub(crate) async fn scene() -> Scene {
    let builder =
        Emulator::builder().bot("Echo", "echo_bot").standing_clock(START).patience(Duration::from_secs(5));
    let emulator = builder.start().await.expect("a port is free");
    let ann = emulator.person("Ann").username("ann_lab").knows_the_bot().build();
    Scene { bot: Bot::of(&emulator), emulator, ann }
}

impl Bot {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        Self { client: reqwest::Client::new(), url: emulator.url(), token: emulator.token().to_owned() }
    }

    pub(crate) fn method_url(&self, method: &str) -> String {
        format!("{}/bot{}/{method}", self.url, self.token)
    }

    /// The whole envelope.
    pub(crate) async fn call(&self, method: &str, arguments: Value) -> Value {
        let response = self.client.post(self.method_url(method)).json(&arguments).send().await.unwrap();
        let status = response.status().as_u16();
        let envelope: Value = response.json().await.unwrap();
        let code = if envelope["ok"] == true { 200 } else { envelope["error_code"].as_u64().unwrap() };
        assert_eq!(u64::from(status), code, "the status is the error code: {envelope}");
        envelope
    }

    /// The result; the call must succeed.
    pub(crate) async fn ok(&self, method: &str, arguments: Value) -> Value {
        let envelope = self.call(method, arguments.clone()).await;
        assert_eq!(envelope["ok"], true, "{method} {arguments}: {envelope}");
        envelope["result"].clone()
    }

    /// The description; the call must fail.
    pub(crate) async fn refused(&self, method: &str, arguments: Value) -> String {
        let envelope = self.call(method, arguments.clone()).await;
        assert_eq!(envelope["ok"], false, "{method} {arguments}: {envelope}");
        envelope["description"].as_str().unwrap().to_owned()
    }

    /// Takes all updates that wait, and confirms them.
    pub(crate) async fn updates(&self) -> Vec<Value> {
        let updates = self.ok("getUpdates", json!({})).await.as_array().unwrap().clone();
        if let Some(last) = updates.last() {
            let offset = last["update_id"].as_i64().unwrap() + 1;
            self.ok("getUpdates", json!({"offset": offset})).await;
        }
        updates
    }
}

/// The keys of the updates' second field: what kinds they are.
pub(crate) fn kinds(updates: &[Value]) -> Vec<String> {
    let kind =
        |update: &Value| update.as_object().unwrap().keys().find(|key| *key != "update_id").unwrap().clone();
    updates.iter().map(kind).collect()
}
