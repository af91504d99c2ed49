//! A Bot API server that says what a test tells it: updates that the offline Telegram cannot make, answers that wait.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::wire::PATIENCE;

/// The token that the fake's bots use; tests look for it where it must not be.
pub(crate) const TOKEN: &str = "7654321:this-must-never-be-printed";

/// The server. It ends with the runtime of the test.
#[derive(Clone)]
pub(crate) struct Fake {
    pub(crate) url: String,
    world: Arc<World>,
}

struct World {
    updates: Mutex<Vec<Value>>,
    calls: Mutex<Vec<(String, Value)>>,
    /// Rises with every change.
    changes: watch::Sender<u64>,
    /// Answers that refuse a method, each once.
    refusals: Mutex<Vec<(String, Value)>>,
    /// While it is true, `sendMessage` does not answer.
    holds: watch::Sender<bool>,
}

impl Fake {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let world = Arc::new(World {
            updates: Mutex::default(),
            calls: Mutex::default(),
            refusals: Mutex::default(),
            changes: watch::Sender::new(0),
            holds: watch::Sender::new(false),
        });
        let routes =
            axum::Router::new().route("/{bot}/{method}", post(answer)).with_state(Arc::clone(&world));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { url, world }
    }

    /// Something happens: an update with this id and these fields.
    pub(crate) fn update(&self, id: i64, mut fields: Value) {
        fields["update_id"] = id.into();
        self.world.updates().push(fields);
        self.world.changed();
    }

    /// Ann writes this to the bot.
    pub(crate) fn text(&self, id: i64, text: &str) {
        self.update(id, json!({"message": message(id, json!({"text": text}))}));
    }

    /// Lets the answers to `sendMessage` wait, or go on.
    pub(crate) fn hold(&self, hold: bool) {
        self.world.holds.send_replace(hold);
    }

    /// Refuses the next call of a method with this answer.
    pub(crate) fn refuse(&self, method: &str, code: u16, mut answer: Value) {
        (answer["ok"], answer["error_code"]) = (false.into(), code.into());
        self.world.refusals.lock().unwrap().push((method.to_owned(), answer));
    }

    /// The arguments of all calls of a method.
    pub(crate) fn calls(&self, method: &str) -> Vec<Value> {
        let calls = self.world.calls();
        calls.iter().filter(|(name, _)| name == method).map(|(_, arguments)| arguments.clone()).collect()
    }

    /// Waits until something is true of the calls.
    pub(crate) async fn until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let mut changes = self.world.changes.subscribe();
        let waiting = async {
            loop {
                changes.borrow_and_update();
                if holds(self) {
                    return;
                }
                changes.changed().await.expect("the world lives as long as the test");
            }
        };
        assert!(timeout(PATIENCE, waiting).await.is_ok(), "never: {what}");
    }

    /// Waits until the bot sends this text; its arguments.
    pub(crate) async fn sent(&self, text: &str) -> Value {
        let find = |fake: &Self| fake.calls("sendMessage").into_iter().find(|call| call["text"] == text);
        self.until(text, |fake| find(fake).is_some()).await;
        find(self).expect("it was there a line above")
    }

    /// Waits until the bot confirms all updates up to this one.
    pub(crate) async fn confirmed(&self, id: i64) {
        self.until("the confirmation", |fake| {
            fake.calls("getUpdates")
                .iter()
                .any(|call| call["offset"].as_i64().is_some_and(|offset| offset > id))
        })
        .await;
    }
}

/// A message of Ann's to the bot, with these fields beside the usual ones.
pub(crate) fn message(id: i64, fields: Value) -> Value {
    let mut message = json!({
        "message_id": id,
        "date": 1_767_225_600,
        "chat": {"id": 5, "type": "private", "first_name": "Ann"},
        "from": {"id": 5, "is_bot": false, "first_name": "Ann"},
    });
    for (name, value) in fields.as_object().cloned().unwrap_or_default() {
        message[name] = value;
    }
    message
}

impl World {
    fn updates(&self) -> MutexGuard<'_, Vec<Value>> {
        self.updates.lock().unwrap()
    }

    fn calls(&self) -> MutexGuard<'_, Vec<(String, Value)>> {
        self.calls.lock().unwrap()
    }

    fn refusal(&self, method: &str) -> Option<Value> {
        let mut refusals = self.refusals.lock().unwrap();
        let index = refusals.iter().position(|(refused, _)| refused == method)?;
        Some(refusals.remove(index).1)
    }

    fn changed(&self) {
        self.changes.send_modify(|changes| *changes += 1);
    }

    /// Long polling as Telegram does it.
    async fn get_updates(&self, arguments: &Value) -> Value {
        let offset = arguments["offset"].as_i64().unwrap_or(0);
        self.updates().retain(|update| update["update_id"].as_i64() >= Some(offset));
        let seconds = arguments["timeout"].as_u64().unwrap_or(0);
        let mut changes = self.changes.subscribe();
        let _ = timeout(Duration::from_secs(seconds), async {
            while self.updates().is_empty() && changes.changed().await.is_ok() {}
        })
        .await;
        self.updates().clone().into()
    }

    async fn send_message(&self, arguments: &Value) -> Value {
        let mut holds = self.holds.subscribe();
        holds.wait_for(|holds| !holds).await.expect("the world lives as long as the server");
        message(1_000, json!({"text": arguments["text"]}))
    }
}

async fn answer(
    State(world): State<Arc<World>>,
    Path((bot, method)): Path<(String, String)>,
    Json(arguments): Json<Value>,
) -> (StatusCode, Json<Value>) {
    assert_eq!(bot, format!("bot{TOKEN}"));
    world.calls().push((method.clone(), arguments.clone()));
    world.changed();
    if let Some(refusal) = world.refusal(&method) {
        let code = refusal["error_code"].as_u64().and_then(|code| u16::try_from(code).ok()).unwrap();
        return (StatusCode::from_u16(code).unwrap(), Json(refusal));
    }
    let result = match method.as_str() {
        "getMe" => json!({"id": 7_654_321, "is_bot": true, "first_name": "Fake", "username": "fake_bot"}),
        "getUpdates" => world.get_updates(&arguments).await,
        "getMyCommands" => json!([]),
        "getWebhookInfo" => json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0}),
        "sendMessage" => world.send_message(&arguments).await,
        _ => json!(true),
    };
    (StatusCode::OK, Json(json!({"ok": true, "result": result})))
}
