//! Paying, and playing games.

use std::time::Duration;

use botwright_emulator::{Address, Order};
use serde_json::{Value, json};

use crate::bot::{Scene, kinds, scene};

async fn with_invoice(is_flexible: bool) -> (Scene, Value) {
    let scene = scene().await;
    let invoice = json!({
        "chat_id": scene.ann.id(), "title": "Tea", "description": "Hot", "payload": "tea-1", "currency": "EUR",
        "prices": [{"label": "Tea", "amount": 250}], "is_flexible": is_flexible,
    });
    let sent = scene.bot.ok("sendInvoice", invoice).await;
    (scene, sent)
}

#[tokio::test]
async fn a_payment_goes_from_shipping_to_the_receipt() {
    let (scene, sent) = with_invoice(true).await;
    assert_eq!(sent["invoice"]["total_amount"], 250);
    assert_eq!(sent["reply_markup"]["inline_keyboard"][0][0], json!({"text": "Pay 2.50 EUR", "pay": true}));
    let ann = scene.ann.private();
    let payment = ann.pay(sent["message_id"].as_i64().unwrap().into()).unwrap();
    let options = json!([{"id": "post", "title": "Post", "prices": [{"label": "Stamp", "amount": 50}]}]);
    let arguments = json!({"shipping_query_id": payment.as_str(), "ok": true, "shipping_options": options});
    scene.bot.ok("answerShippingQuery", arguments).await;
    let payment = ann.choose_shipping(&payment, "Post").unwrap();
    scene
        .bot
        .ok("answerPreCheckoutQuery", json!({"pre_checkout_query_id": payment.as_str(), "ok": true}))
        .await;
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["shipping_query", "pre_checkout_query", "message"]);
    assert_eq!(updates[1]["pre_checkout_query"]["total_amount"], 300);
    let receipt = &updates[2]["message"]["successful_payment"];
    assert_eq!(
        (&receipt["invoice_payload"], &receipt["shipping_option_id"]),
        (&json!("tea-1"), &json!("post"))
    );
}

#[tokio::test]
async fn the_order_says_what_the_invoice_asks_for() {
    let scene = scene().await;
    let invoice = json!({
        "chat_id": scene.ann.id(), "title": "Tea", "description": "Hot", "payload": "tea-1", "currency": "EUR",
        "prices": [{"label": "Tea", "amount": 250}], "need_name": true, "need_shipping_address": true,
        "max_tip_amount": 100,
    });
    let sent = scene.bot.ok("sendInvoice", invoice).await;
    let message = sent["message_id"].as_i64().unwrap().into();
    let ann = scene.ann.private();
    let street = Address { street_line1: "Harbour 1".to_owned(), ..Address::default() };
    assert!(ann.pay_with(message, Order::new().tip(101)).unwrap_err().to_string().contains("100"));
    let payment = ann.pay_with(message, Order::new().address(street).tip(50)).unwrap();
    let query = scene.bot.updates().await[0]["pre_checkout_query"].clone();
    assert_eq!(query["total_amount"], 300);
    assert_eq!(query["order_info"]["name"], "Ann");
    assert_eq!(query["order_info"]["shipping_address"]["street_line1"], "Harbour 1");
    assert!(query["order_info"].get("email").is_none());
    scene
        .bot
        .ok("answerPreCheckoutQuery", json!({"pre_checkout_query_id": payment.as_str(), "ok": true}))
        .await;
    let receipt = scene.bot.updates().await[0]["message"]["successful_payment"].clone();
    assert_eq!(receipt["order_info"], query["order_info"]);
}

#[tokio::test]
async fn stars_are_given_back_once() {
    let scene = scene().await;
    let invoice = json!({
        "chat_id": scene.ann.id(), "title": "Tea", "description": "Hot", "payload": "tea-1", "currency": "XTR",
        "prices": [{"label": "Tea", "amount": 5}],
    });
    let sent = scene.bot.ok("sendInvoice", invoice).await;
    let payment = scene.ann.private().pay(sent["message_id"].as_i64().unwrap().into()).unwrap();
    let consent = json!({"pre_checkout_query_id": payment.as_str(), "ok": true});
    scene.bot.ok("answerPreCheckoutQuery", consent).await;
    let updates = scene.bot.updates().await;
    let charge = &updates[1]["message"]["successful_payment"]["telegram_payment_charge_id"];
    let refund = json!({"user_id": scene.ann.id(), "telegram_payment_charge_id": charge});
    scene.bot.ok("refundStarPayment", refund.clone()).await;
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["refunded_payment"]["total_amount"], 5);
    let words = "Bad Request: CHARGE_ALREADY_REFUNDED";
    assert_eq!(scene.bot.refused("refundStarPayment", refund).await, words);
    let unknown = json!({"user_id": scene.ann.id(), "telegram_payment_charge_id": "no"});
    assert_eq!(scene.bot.refused("refundStarPayment", unknown).await, "Bad Request: CHARGE_NOT_FOUND");
}

#[tokio::test]
async fn a_refused_or_late_checkout_brings_no_receipt() {
    let (scene, sent) = with_invoice(false).await;
    let ann = scene.ann.private();
    let message = sent["message_id"].as_i64().unwrap().into();
    let payment = ann.pay(message).unwrap();
    let silent = json!({"pre_checkout_query_id": payment.as_str(), "ok": false});
    assert_eq!(
        scene.bot.refused("answerPreCheckoutQuery", silent).await,
        "Bad Request: error message must be non-empty"
    );
    let refusal =
        json!({"pre_checkout_query_id": payment.as_str(), "ok": false, "error_message": "sold out"});
    scene.bot.ok("answerPreCheckoutQuery", refusal).await;
    assert_eq!(ann.payment_refusal(&payment).as_deref(), Some("sold out"));
    let late = ann.pay(message).unwrap();
    scene.emulator.advance(Duration::from_secs(11));
    let consent = json!({"pre_checkout_query_id": late.as_str(), "ok": true});
    let words = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    assert_eq!(scene.bot.refused("answerPreCheckoutQuery", consent).await, words);
    assert!(ann.last_message().unwrap().successful_payment().is_none());
}

#[tokio::test]
async fn games_are_played_and_scored() {
    let scene = scene().await;
    let chat = scene.ann.id();
    let sent = scene.bot.ok("sendGame", json!({"chat_id": chat, "game_short_name": "chess"})).await;
    scene.ann.private().press("Play chess").unwrap();
    assert_eq!(scene.bot.updates().await[0]["callback_query"]["game_short_name"], "chess");
    let score = |score: i64| json!({"chat_id": chat, "message_id": sent["message_id"], "user_id": chat, "score": score});
    scene.bot.ok("setGameScore", score(7)).await;
    assert_eq!(scene.bot.refused("setGameScore", score(5)).await, "Bad Request: BOT_SCORE_NOT_MODIFIED");
    let table = scene.bot.ok("getGameHighScores", score(0)).await;
    assert_eq!((&table[0]["position"], &table[0]["score"]), (&json!(1), &json!(7)));
}

#[tokio::test]
async fn mini_apps_forwards_and_own_polls_reach_the_bot() {
    let scene = scene().await;
    let bob = scene.emulator.person("Bob").build();
    let (ann, bob) = (scene.ann.private(), bob.private());
    ann.send_web_app_data("Open", "{}").unwrap();
    let said = bob.send_text("original").unwrap();
    ann.forward(&bob, said.message_id).unwrap();
    ann.send_poll("Tea?", &["Yes", "No"]).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["web_app_data"], json!({"button_text": "Open", "data": "{}"}));
    assert_eq!(updates[2]["message"]["forward_origin"]["sender_user"]["first_name"], "Bob");
    assert_eq!(updates[3]["message"]["poll"]["question"], "Tea?");
}
