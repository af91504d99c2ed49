//! Mini apps: how they are opened, what they are told, and what they hand over.

use ring::{hmac, signature};
use serde_json::json;

use crate::bot::scene;

const PAGE: &str = "https://example.org/app";

#[tokio::test]
async fn a_key_opens_a_mini_app_that_sends_data() {
    let scene = scene().await;
    let markup = json!({"keyboard": [[{"text": "Colour", "web_app": {"url": PAGE}}]]});
    scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Choose", "reply_markup": markup}))
        .await;
    let ann = scene.ann.private();
    let app = ann.open_web_app("Colour").unwrap();
    assert_eq!((app.url.as_str(), app.query, app.init_data.as_str()), (PAGE, None, ""));
    assert!(ann.tap("Colour").unwrap_err().to_string().contains("web_app"));
    ann.send_web_app_data("Colour", "red").unwrap();
    let wanted = json!({"button_text": "Colour", "data": "red"});
    assert_eq!(scene.bot.updates().await[0]["message"]["web_app_data"], wanted);
    assert!(ann.open_web_app("Sound").is_err());
}

#[tokio::test]
async fn an_inline_button_gives_signed_data_and_a_query() {
    let scene = scene().await;
    let markup = json!({"inline_keyboard": [[{"text": "Colour", "web_app": {"url": PAGE}}]]});
    scene
        .bot
        .ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": "Choose", "reply_markup": markup}))
        .await;
    let ann = scene.ann.private();
    let app = ann.open_web_app("Colour").unwrap();
    let mut fields: Vec<(String, String)> =
        form_urlencoded::parse(app.init_data.as_bytes()).into_owned().collect();
    fields.sort();
    let value = |name: &str| fields.iter().find(|(key, _)| key == name).unwrap().1.clone();
    assert_eq!(app.query, Some(value("query_id")));
    assert!(value("user").contains("\"first_name\":\"Ann\""));

    let secret = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b"WebAppData"), scene.bot.token.as_bytes());
    let told: Vec<String> =
        fields.iter().filter(|(key, _)| key != "hash").map(|(key, value)| format!("{key}={value}")).collect();
    let hash = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref()), told.join("\n").as_bytes());
    let digits = hash.as_ref().iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let hex: String = digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect();
    assert_eq!(hex, value("hash"));

    let bot = scene.bot.token.split(':').next().unwrap();
    let told: Vec<&String> = told.iter().filter(|line| !line.starts_with("signature=")).collect();
    let told = told.iter().fold(format!("{bot}:WebAppData"), |text, line| format!("{text}\n{line}"));
    let key = signature::UnparsedPublicKey::new(&signature::ED25519, scene.emulator.web_app_key());
    key.verify(told.as_bytes(), &bytes_of(&value("signature"))).unwrap();

    let result = json!({"type": "article", "id": "1", "title": "Red", "input_message_content": {"message_text": "Red!"}});
    let answer = json!({"web_app_query_id": app.query, "result": result});
    scene.bot.ok("answerWebAppQuery", answer.clone()).await;
    let sent = ann.last_message().unwrap();
    assert_eq!(sent.text(), Some("Red!"));
    assert!(sent.via_bot().is_some());
    let words = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(scene.bot.refused("answerWebAppQuery", answer).await, words);
}

/// Base64 as addresses have it.
fn bytes_of(text: &str) -> Vec<u8> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let digits = text.chars().map(|digit| DIGITS.find(digit).unwrap());
    let bits: Vec<bool> =
        digits.flat_map(|digit| (0..6).rev().map(move |bit| digit >> bit & 1 == 1)).collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |value, bit| value << 1 | u8::from(*bit))).collect()
}
