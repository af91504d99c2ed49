//! Links that people open.

use botwright_emulator::Opened;
use serde_json::json;

use crate::bot::{kinds, scene};

#[tokio::test]
async fn a_deep_link_starts_the_bot_with_its_payload() {
    let scene = scene().await;
    let ann = scene.ann.private();
    for link in [
        "https://t.me/echo_bot?start=abc",
        "tg://resolve?domain=Echo_Bot&start=abc",
        "t.me/echo_bot?start=abc",
    ] {
        ann.open(link).unwrap();
        let updates = scene.bot.updates().await;
        assert_eq!(updates[0]["message"]["text"], "/start abc", "{link}");
    }
    ann.open("https://t.me/echo_bot").unwrap();
    assert!(scene.bot.updates().await.is_empty());
    assert!(ann.open("https://t.me/other_bot?start=abc").is_err());
    assert!(ann.open("https://example.org/echo_bot?start=abc").is_err());
}

#[tokio::test]
async fn who_had_blocked_the_bot_starts_it_anew() {
    let scene = scene().await;
    let ann = scene.ann.private();
    ann.block_bot();
    ann.open("https://t.me/echo_bot?start=back").unwrap();
    assert_eq!(kinds(&scene.bot.updates().await), ["my_chat_member", "my_chat_member", "message"]);
}

#[tokio::test]
async fn a_group_link_adds_the_bot_with_rights_and_starts_it_there() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    group.remove_bot();
    scene.bot.updates().await;
    let ann = scene.ann.at(&group);
    ann.open("https://t.me/echo_bot?startgroup=quiz&admin=pin_messages+delete_messages").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(kinds(&updates), ["my_chat_member", "message", "my_chat_member", "message"]);
    let rights = &updates[2]["my_chat_member"]["new_chat_member"];
    assert_eq!((&rights["can_pin_messages"], &rights["can_change_info"]), (&json!(true), &json!(false)));
    assert_eq!(updates[3]["message"]["text"], "/start@echo_bot quiz");
    assert!(scene.ann.private().open("https://t.me/echo_bot?startgroup=quiz").is_err());
}

#[tokio::test]
async fn an_invoice_link_is_paid_and_an_invite_link_followed() {
    let scene = scene().await;
    let arguments = json!({
        "title": "Tea", "description": "A month", "payload": "sub", "currency": "XTR",
        "prices": [{"label": "Tea", "amount": 5}], "subscription_period": 2_592_000,
    });
    let link = scene.bot.ok("createInvoiceLink", arguments).await;
    let Opened::Payment(payment) = scene.ann.private().open(link.as_str().unwrap()).unwrap() else {
        panic!()
    };
    scene
        .bot
        .ok("answerPreCheckoutQuery", json!({"pre_checkout_query_id": payment.as_str(), "ok": true}))
        .await;
    assert!(scene.ann.private().is_paid(&payment));
    let receipt = scene.bot.updates().await[1]["message"]["successful_payment"].clone();
    assert_eq!((&receipt["is_first_recurring"], &receipt["total_amount"]), (&json!(true), &json!(5)));
    assert_eq!(scene.bot.ok("getMyStarBalance", json!({})).await["amount"], 5);
    let stars = scene.bot.ok("getStarTransactions", json!({})).await;
    assert_eq!(stars["transactions"][0]["source"]["invoice_payload"], "sub");
    let charge = &receipt["telegram_payment_charge_id"];
    let cancel =
        json!({"user_id": scene.ann.id(), "telegram_payment_charge_id": charge, "is_canceled": true});
    assert_eq!(scene.bot.ok("editUserStarSubscription", cancel).await, true);

    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let bob = scene.emulator.user("Bob");
    bob.private().open(&group.invite_link(false)).unwrap();
    assert_eq!(json!(group.member(&bob))["status"], "member");
}
