//! Calls about stars, mini apps and passport data that go well; the rest of the samples.

use serde_json::{Value, json};

use crate::bot::Scene;

/// The calls, for a scene of their own chats only.
pub(crate) async fn star_samples(scene: &Scene) -> Vec<(&'static str, Value)> {
    let guest = scene.emulator.person("Gil").knows_the_bot().build();
    let seat = guest.private();
    let markup = json!({"inline_keyboard": [[{"text": "App", "web_app": {"url": "https://example.org"}}]]});
    let text = json!({"chat_id": guest.id(), "text": "t", "reply_markup": markup});
    scene.bot.ok("sendMessage", text).await;
    let query = seat.open_web_app("App").unwrap().query;
    let link = json!({
        "title": "t", "description": "d", "payload": "p", "currency": "XTR",
        "prices": [{"label": "p", "amount": 1}], "subscription_period": 2_592_000,
    });
    let link = scene.bot.ok("createInvoiceLink", link).await;
    let botwright_emulator::Opened::Payment(payment) = seat.open(link.as_str().unwrap()).unwrap() else {
        panic!("an invoice link leads to a payment")
    };
    scene
        .bot
        .ok("answerPreCheckoutQuery", json!({"pre_checkout_query_id": payment.as_str(), "ok": true}))
        .await;
    let receipt = serde_json::to_value(seat.last_message().unwrap()).unwrap();
    let charge = &receipt["successful_payment"]["telegram_payment_charge_id"];
    let article =
        json!({"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "t"}});
    let error = json!({"source": "unspecified", "type": "passport", "element_hash": "aA==", "message": "m"});
    vec![
        ("answerWebAppQuery", json!({"web_app_query_id": query, "result": article})),
        ("getMyStarBalance", json!({})),
        ("getStarTransactions", json!({"limit": 10})),
        (
            "editUserStarSubscription",
            json!({"user_id": guest.id(), "telegram_payment_charge_id": charge, "is_canceled": true}),
        ),
        ("setPassportDataErrors", json!({"user_id": guest.id(), "errors": [error]})),
    ]
}
