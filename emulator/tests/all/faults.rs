//! What goes wrong on demand with calls and connections.

use std::time::Duration;

use botwright_emulator::Fault;
use reqwest::Response;
use serde_json::{Value, json};

use crate::bot::{Bot, Scene, scene};

/// A call whose answer is looked at as it is.
async fn raw(scene: &Scene, method: &str, arguments: &Value) -> reqwest::Result<Response> {
    scene.bot.client.post(scene.bot.method_url(method)).json(arguments).send().await
}

/// What Ann's chat shows.
fn texts(scene: &Scene) -> Vec<String> {
    let messages = scene.ann.private().messages();
    messages.iter().filter_map(|message| message.text().map(str::to_owned)).collect()
}

fn hello(scene: &Scene) -> Value {
    json!({"chat_id": scene.ann.id(), "text": "hello"})
}

#[tokio::test]
async fn a_fault_is_of_a_method_and_a_chat_and_a_number_of_times() {
    let scene = scene().await;
    let ben = scene.emulator.person("Ben").knows_the_bot().build();
    scene.emulator.inject(Fault::too_many(30).method("sendmessage").chat(scene.ann.chat_id()).times(2));
    scene.bot.ok("getMe", json!({})).await;
    scene.bot.ok("sendMessage", json!({"chat_id": ben.id(), "text": "hi"})).await;
    let response = raw(&scene, "sendMessage", &hello(&scene)).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["retry-after"]),
        (429, &"30".parse().unwrap())
    );
    let envelope: Value = response.json().await.unwrap();
    assert_eq!(envelope["parameters"]["retry_after"], 30);
    let words = scene.bot.refused("sendMessage", hello(&scene)).await;
    assert_eq!(words, "Too Many Requests: retry after 30");
    scene.bot.ok("sendMessage", hello(&scene)).await;
    assert_eq!(texts(&scene), ["hello"], "what was refused was not sent");
}

#[tokio::test]
async fn a_fault_may_last_until_it_is_taken_back() {
    let scene = scene().await;
    scene.emulator.inject(Fault::refused(500, "Internal Server Error").always());
    for _ in 0..5 {
        assert_eq!(scene.bot.refused("getMe", json!({})).await, "Internal Server Error");
    }
    scene.emulator.clear_faults();
    scene.bot.ok("getMe", json!({})).await;
    // None at all is none.
    scene.emulator.inject(Fault::unheard().times(0));
    scene.bot.ok("getMe", json!({})).await;
}

#[tokio::test]
async fn somebody_in_between_may_answer() {
    let scene = scene().await;
    scene.emulator.inject(Fault::page(502, "<html>Bad Gateway</html>"));
    let response = raw(&scene, "sendMessage", &hello(&scene)).await.unwrap();
    assert_eq!(response.status().as_u16(), 502);
    assert_eq!(response.text().await.unwrap(), "<html>Bad Gateway</html>");
    assert!(texts(&scene).is_empty());
}

#[tokio::test]
async fn a_connection_is_dropped_before_or_after_the_call_took_effect() {
    let scene = scene().await;
    scene.emulator.inject(Fault::unheard());
    assert!(raw(&scene, "sendMessage", &hello(&scene)).await.is_err());
    assert!(texts(&scene).is_empty());
    scene.emulator.inject(Fault::unanswered());
    assert!(raw(&scene, "sendMessage", &hello(&scene)).await.is_err());
    assert_eq!(texts(&scene), ["hello"]);
    let faults: Vec<_> = scene.emulator.calls().into_iter().map(|call| (call.fault, call.is_ok())).collect();
    assert_eq!(
        faults,
        [(Some("dropped before it was heard"), false), (Some("dropped without an answer"), true)]
    );
}

#[tokio::test]
async fn an_answer_is_cut_short() {
    let scene = scene().await;
    scene.emulator.inject(Fault::cut_short());
    let mut response = raw(&scene, "sendMessage", &hello(&scene)).await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    let promised = response.content_length().unwrap();
    let half = response.chunk().await.unwrap().unwrap();
    assert!(half.starts_with(br#"{"ok":true"#) && u64::try_from(half.len()).unwrap() < promised);
    assert!(response.chunk().await.is_err(), "the rest does not come");
    assert_eq!(texts(&scene), ["hello"]);
}

#[tokio::test]
async fn a_slow_answer_comes_by_the_emulator_s_clock() {
    let scene = scene().await;
    scene.emulator.inject(Fault::slow(Duration::from_secs(10)).method("sendMessage"));
    let sending = tokio::spawn({
        let (bot, hello) = (scene.bot.clone(), hello(&scene));
        async move { bot.ok("sendMessage", hello).await }
    });
    let mut changes = scene.emulator.changes();
    while texts(&scene).is_empty() {
        changes.changed().await.unwrap();
    }
    scene.emulator.advance(Duration::from_millis(9_999));
    // Other calls are not slow.
    scene.bot.ok("getMe", json!({})).await;
    assert!(!sending.is_finished());
    scene.emulator.advance(Duration::from_millis(1));
    assert_eq!(sending.await.unwrap()["text"], "hello");
}

#[tokio::test]
async fn an_answer_is_held_until_it_is_released() {
    let scene = scene().await;
    scene.emulator.inject(Fault::held().always());
    let sending = tokio::spawn({
        let (bot, hello) = (scene.bot.clone(), hello(&scene));
        async move { bot.ok("sendMessage", hello).await }
    });
    let mut changes = scene.emulator.changes();
    while scene.emulator.held() == 0 {
        changes.changed().await.unwrap();
    }
    assert_eq!(texts(&scene), ["hello"], "it has taken effect");
    scene.emulator.clear_faults();
    scene.bot.ok("getMe", json!({})).await;
    assert!(!sending.is_finished());
    scene.emulator.release();
    sending.await.unwrap();
    assert_eq!(scene.emulator.held(), 0);
}

#[tokio::test]
async fn a_call_that_is_given_up_is_held_no_more() {
    let scene = scene().await;
    scene.emulator.inject(Fault::held());
    let giving_up = scene.bot.client.get(scene.bot.method_url("getMe")).timeout(Duration::from_millis(50));
    assert!(giving_up.send().await.unwrap_err().is_timeout());
    let mut changes = scene.emulator.changes();
    while scene.emulator.held() > 0 {
        changes.changed().await.unwrap();
    }
}

#[tokio::test]
async fn without_the_network_nothing_comes_through() {
    let scene = scene().await;
    let polling = tokio::spawn({
        let (client, url) = (scene.bot.client.clone(), scene.bot.method_url("getUpdates"));
        async move { client.post(url).json(&json!({"timeout": 50})).send().await }
    });
    scene.emulator.rest().await.unwrap();
    scene.emulator.cut_network();
    assert!(polling.await.unwrap().is_err(), "what is under way is cut off");
    for _ in 0..3 {
        assert!(raw(&scene, "sendMessage", &hello(&scene)).await.is_err());
    }
    scene.emulator.mend_network();
    assert!(texts(&scene).is_empty());
    scene.bot.ok("sendMessage", hello(&scene)).await;
}

#[tokio::test]
async fn a_webhook_hears_nothing_without_the_network() {
    let scene = scene().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let service = axum::Router::new().fallback(async || "");
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    scene.bot.ok("setWebhook", json!({"url": url})).await;
    scene.emulator.cut_network();
    scene.ann.private().send_text("hello?").unwrap();
    // The attempt fails at once, without anything to wait for.
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    scene.emulator.mend_network();
    // With connections that were not cut.
    let info = Bot::of(&scene.emulator).ok("getWebhookInfo", json!({})).await;
    assert_eq!(info["last_error_message"], "Connection timed out");
    assert_eq!(info["pending_update_count"], 1);
    scene.emulator.advance(Duration::from_secs(1));
    scene.emulator.rest().await.unwrap();
}

#[tokio::test]
async fn another_process_polls() {
    let scene = scene().await;
    let polling = tokio::spawn({
        let bot = scene.bot.clone();
        async move { bot.refused("getUpdates", json!({"timeout": 50})).await }
    });
    scene.emulator.rest().await.unwrap();
    assert!(scene.emulator.poll_elsewhere().is_empty());
    assert!(polling.await.unwrap().starts_with("Conflict: terminated by other getUpdates request"));
    scene.ann.private().send_text("hello").unwrap();
    assert_eq!(scene.emulator.poll_elsewhere()[0]["message"]["text"], "hello");
    assert_eq!(scene.bot.updates().await.len(), 1, "nothing was confirmed");
}
