//! Paths, tokens, forms of arguments, envelopes.

use std::io::Write;

use serde_json::{Value, json};

use crate::bot::{Bot, scene};

#[tokio::test]
async fn get_me_tells_who_the_bot_is() {
    let scene = scene().await;
    let me = scene.bot.ok("getMe", json!({})).await;
    assert_eq!(me["username"], "echo_bot");
    assert_eq!(me["id"], 1_234_567);
    assert_eq!(me["is_bot"], true);
    assert_eq!(me["can_read_all_group_messages"], false);
}

#[tokio::test]
async fn tokens_are_checked() {
    let scene = scene().await;
    let wrong = Bot { token: "1:wrong".to_owned(), ..scene.bot.clone() };
    assert_eq!(wrong.call("getMe", json!({})).await["description"], "Unauthorized");
    let malformed = Bot { token: "nonsense".to_owned(), ..scene.bot.clone() };
    let envelope = malformed.call("getMe", json!({})).await;
    assert_eq!(envelope["error_code"], 401);
    assert_eq!(envelope["description"], "Unauthorized: invalid token specified");
}

#[tokio::test]
async fn method_names_are_found_in_any_case_and_old_ones_work() {
    let scene = scene().await;
    assert_eq!(scene.bot.ok("GETME", json!({})).await["username"], "echo_bot");
    assert_eq!(scene.bot.ok("test/getMe", json!({})).await["username"], "echo_bot");
    assert_eq!(scene.bot.ok("", json!({"method": "getMe"})).await["username"], "echo_bot");
    let group = scene.emulator.group("Friends", &[&scene.ann]);
    assert_eq!(scene.bot.ok("getChatMembersCount", json!({"chat_id": group.id()})).await, 2);
    let bob = scene.emulator.user("Bob");
    bob.at(&group).join();
    scene.bot.ok("kickChatMember", json!({"chat_id": group.id(), "user_id": bob.id()})).await;
}

#[tokio::test]
async fn what_is_unknown_is_404_and_what_is_not_simulated_501() {
    let scene = scene().await;
    assert_eq!(scene.bot.refused("noSuchMethod", json!({})).await, "Not Found: method not found");
    let envelope = scene.bot.call("giftPremiumSubscription", json!({})).await;
    assert_eq!(envelope["error_code"], 501);
    let words = "Not Implemented: the offline Telegram does not simulate giftPremiumSubscription yet";
    assert_eq!(envelope["description"], words);
    let response = scene.bot.client.get(format!("{}/nowhere", scene.bot.url)).send().await.unwrap();
    assert_eq!(response.status(), 404);
    let put = scene.bot.client.put(scene.bot.method_url("getMe")).send().await.unwrap();
    assert_eq!(put.status(), 501);
}

#[tokio::test]
async fn the_coverage_list_has_every_method_once() {
    let scene = scene().await;
    let response = scene.bot.client.get(format!("{}/coverage", scene.bot.url)).send().await.unwrap();
    let coverage: Value = response.json().await.unwrap();
    let count = |key: &str| coverage[key].as_array().unwrap().len();
    assert_eq!(count("simulated") + count("not_simulated"), botwright_api::schema::schema().methods.len());
    for method in coverage["not_simulated"].as_array().unwrap() {
        assert_eq!(scene.bot.call(method.as_str().unwrap(), json!({})).await["error_code"], 501, "{method}");
    }
}

#[tokio::test]
async fn arguments_come_in_any_form() {
    let scene = scene().await;
    let id = scene.ann.id().0.to_string();
    let url = scene.bot.method_url("sendMessage");
    let client = &scene.bot.client;
    let query = client.get(&url).query(&[("chat_id", id.as_str()), ("text", "query")]);
    let form = client.post(&url).form(&[("chat_id", id.as_str()), ("text", "form")]);
    let json = client.post(&url).json(&json!({"chat_id": scene.ann.id(), "text": "json"}));
    let multipart = reqwest::multipart::Form::new().text("chat_id", id.clone()).text("text", "multipart");
    let multipart = client.post(&url).multipart(multipart);
    // The first of a name wins, and the query comes first.
    let mixed =
        client.post(&url).query(&[("text", "mixed")]).json(&json!({"chat_id": id, "text": "not this"}));
    for (request, text) in
        [(query, "query"), (form, "form"), (json, "json"), (multipart, "multipart"), (mixed, "mixed")]
    {
        let envelope: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(envelope["result"]["text"], text, "{envelope}");
    }
}

#[tokio::test]
async fn compressed_bodies_are_read() {
    let scene = scene().await;
    let body = json!({"chat_id": scene.ann.id(), "text": "zipped"}).to_string();
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(body.as_bytes()).unwrap();
    let request = scene.bot.client.post(scene.bot.method_url("sendMessage"));
    let request = request.header("content-type", "application/json").header("content-encoding", "gzip");
    let response = request.body(encoder.finish().unwrap()).send().await.unwrap();
    let envelope: Value = response.json().await.unwrap();
    assert_eq!(envelope["result"]["text"], "zipped");
}

#[tokio::test]
async fn faults_happen_as_often_as_asked_for() {
    let scene = scene().await;
    scene.emulator.fault("getMe", 429, "Too Many Requests: retry after 3", Some(3), 1);
    let response = scene.bot.client.get(scene.bot.method_url("getMe")).send().await.unwrap();
    assert_eq!(response.headers()["retry-after"], "3");
    let envelope: Value = response.json().await.unwrap();
    assert_eq!(envelope["parameters"]["retry_after"], 3);
    scene.bot.ok("getMe", json!({})).await;
}

#[tokio::test]
async fn the_log_has_everything_but_the_token() {
    let scene = scene().await;
    scene.ann.private().send_text("hello").unwrap();
    scene.bot.updates().await;
    scene.bot.ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": scene.bot.token})).await;
    let log = scene.emulator.log();
    assert!(!serde_json::to_string(&log).unwrap().contains(&scene.bot.token));
    let sequences: Vec<u64> = log.iter().map(botwright_emulator::Record::sequence).collect();
    assert!(sequences.is_sorted_by(|earlier, later| earlier < later));
    let calls = scene.emulator.calls();
    let call = calls.iter().find(|call| call.method == "sendMessage").unwrap();
    assert_eq!(call.arguments["chat_id"], scene.ann.id().0);
    assert!(call.is_ok());
    assert_eq!(scene.emulator.updates()[0].update_kind, "message");
}

#[tokio::test]
async fn it_stops_when_told() {
    let scene = scene().await;
    let waiting = {
        let bot = scene.bot.clone();
        tokio::spawn(async move { bot.call("getUpdates", json!({"timeout": 50})).await })
    };
    while scene.emulator.rest().await.is_err() {}
    scene.emulator.shutdown().await;
    assert_eq!(waiting.await.unwrap()["error_code"], 502);
    assert!(scene.bot.client.get(scene.bot.method_url("getMe")).send().await.is_err());
}
