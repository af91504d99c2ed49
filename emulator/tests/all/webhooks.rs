//! Delivery to a webhook.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::bot::{Scene, scene};

/// What a webhook got, and how it answers next.
#[derive(Clone, Default)]
struct Receiver {
    got: Arc<Mutex<Vec<(Value, HeaderMap)>>>,
    answers: Arc<Mutex<Vec<(StatusCode, String)>>>,
    /// How many seconds it asks to be left alone.
    patience: Arc<Mutex<Option<u32>>>,
}

impl Receiver {
    async fn listen(&self) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().fallback(receive).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        url
    }

    fn answer_next(&self, status: StatusCode, body: &Value) {
        self.answers.lock().unwrap().push((status, body.to_string()));
    }

    fn texts(&self) -> Vec<String> {
        let got = self.got.lock().unwrap();
        got.iter()
            .map(|(update, _)| update["message"]["text"].as_str().unwrap_or_default().to_owned())
            .collect()
    }
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: String) -> Response {
    let update = serde_json::from_str(&body).unwrap();
    receiver.got.lock().unwrap().push((update, headers));
    let mut answers = receiver.answers.lock().unwrap();
    let (status, body) = if answers.is_empty() { (StatusCode::OK, String::new()) } else { answers.remove(0) };
    let mut response = (status, [("content-type", "application/json")], body).into_response();
    if let Some(seconds) = *receiver.patience.lock().unwrap() {
        response.headers_mut().insert("retry-after", seconds.into());
    }
    response
}

async fn hooked() -> (Scene, Receiver) {
    let scene = scene().await;
    let receiver = Receiver::default();
    let url = receiver.listen().await;
    let envelope = scene.bot.call("setWebhook", json!({"url": url, "secret_token": "s3cret"})).await;
    assert_eq!(envelope["description"], "Webhook was set");
    (scene, receiver)
}

#[tokio::test]
async fn updates_come_in_order_with_the_secret() {
    let (scene, receiver) = hooked().await;
    for text in ["one", "two", "three"] {
        scene.ann.private().send_text(text).unwrap();
    }
    scene.emulator.rest().await.unwrap();
    assert_eq!(receiver.texts(), ["one", "two", "three"]);
    let got = receiver.got.lock().unwrap();
    assert_eq!(got[0].1["x-telegram-bot-api-secret-token"], "s3cret");
    assert_eq!(got[0].1["content-type"], "application/json");
}

#[tokio::test]
async fn the_answer_may_be_a_call() {
    let (scene, receiver) = hooked().await;
    receiver.answer_next(
        StatusCode::OK,
        &json!({"method": "sendMessage", "chat_id": scene.ann.id(), "text": "by return"}),
    );
    receiver.answer_next(StatusCode::OK, &json!({"method": "deleteWebhook"}));
    scene.ann.private().send_text("hi").unwrap();
    scene.emulator.rest().await.unwrap();
    assert_eq!(scene.ann.private().last_message().unwrap().text.as_deref(), Some("by return"));
    scene.ann.private().send_text("delete").unwrap();
    scene.emulator.rest().await.unwrap();
    assert!(!scene.bot.ok("getWebhookInfo", json!({})).await["url"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn a_failed_delivery_is_repeated_and_holds_up_only_its_queue() {
    let (scene, receiver) = hooked().await;
    let bob = scene.emulator.user("Bob");
    receiver.answer_next(StatusCode::INTERNAL_SERVER_ERROR, &json!({}));
    scene.ann.private().send_text("first").unwrap();
    let mut changes = scene.emulator.changes();
    while scene.bot.ok("getWebhookInfo", json!({})).await.get("last_error_message").is_none() {
        changes.changed().await.unwrap();
    }
    scene.ann.private().send_text("second").unwrap();
    bob.private().send_text("other queue").unwrap();
    while receiver.texts().len() < 2 {
        changes.changed().await.unwrap();
    }
    assert_eq!(receiver.texts(), ["first", "other queue"]);
    let info = scene.bot.ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["last_error_message"], "Wrong response from the webhook: 500 Internal Server Error");
    scene.emulator.advance(Duration::from_secs(2));
    scene.emulator.rest().await.unwrap();
    assert_eq!(receiver.texts(), ["first", "other queue", "first", "second"]);
}

#[tokio::test]
async fn setting_and_deleting_say_what_they_did() {
    let scene = scene().await;
    let describe =
        async |method: &str, arguments: Value| scene.bot.call(method, arguments).await["description"].clone();
    let url = json!({"url": "http://127.0.0.1:9/x"});
    assert_eq!(describe("setWebhook", url.clone()).await, "Webhook was set");
    assert_eq!(describe("setWebhook", url).await, "Webhook is already set");
    assert_eq!(describe("setWebhook", json!({"url": ""})).await, "Webhook was deleted");
    assert_eq!(describe("deleteWebhook", json!({})).await, "Webhook is already deleted");
    let bad = scene.bot.refused("setWebhook", json!({"url": "ftp://example.com"})).await;
    assert!(bad.starts_with("Bad Request: bad webhook: "), "{bad}");
}

#[tokio::test]
async fn a_user_in_the_address_becomes_basic_authorization() {
    let scene = scene().await;
    let receiver = Receiver::default();
    let url = receiver.listen().await.replace("http://", "http://bot:pass%20word@");
    scene.bot.ok("setWebhook", json!({"url": url})).await;
    scene.ann.private().send_text("hi").unwrap();
    scene.emulator.rest().await.unwrap();
    let got = receiver.got.lock().unwrap();
    // "bot:pass word"
    assert_eq!(got[0].1["authorization"], "Basic Ym90OnBhc3Mgd29yZA==");
}

#[tokio::test]
async fn a_webhook_that_is_gone_for_a_day_is_removed() {
    let (scene, receiver) = hooked().await;
    let gone = |times| (0..times).for_each(|_| receiver.answer_next(StatusCode::GONE, &json!({})));
    gone(2);
    scene.ann.private().send_text("anybody?").unwrap();
    let mut changes = scene.emulator.changes();
    let info = async || scene.bot.ok("getWebhookInfo", json!({})).await;
    while info().await.get("last_error_message").is_none() {
        changes.changed().await.unwrap();
    }
    assert_eq!(info().await["last_error_message"], "Wrong response from the webhook: 410 Gone");
    scene.emulator.advance(Duration::from_hours(23));
    while info().await["url"] != "" {
        changes.changed().await.unwrap();
    }
    assert_eq!(receiver.texts(), ["anybody?", "anybody?"]);
    assert_eq!(scene.bot.updates().await.len(), 1, "what was not delivered can be polled for");
}

#[tokio::test]
async fn a_receiver_may_ask_for_patience() {
    let scene = scene().await;
    let receiver = Receiver::default();
    receiver.patience.lock().unwrap().replace(100);
    let url = receiver.listen().await;
    scene.bot.ok("setWebhook", json!({"url": url})).await;
    receiver.answer_next(StatusCode::SERVICE_UNAVAILABLE, &json!({}));
    scene.ann.private().send_text("hi").unwrap();
    let mut changes = scene.emulator.changes();
    while scene.bot.ok("getWebhookInfo", json!({})).await.get("last_error_message").is_none() {
        changes.changed().await.unwrap();
    }
    scene.emulator.advance(Duration::from_secs(99));
    let next = json!({"chat_id": scene.ann.id(), "text": "x"});
    scene.bot.ok("sendMessage", next).await;
    assert_eq!(receiver.texts(), ["hi"], "it still waits");
    scene.emulator.advance(Duration::from_secs(1));
    scene.emulator.rest().await.unwrap();
    assert_eq!(receiver.texts(), ["hi", "hi"]);
}
