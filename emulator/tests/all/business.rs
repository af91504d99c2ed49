//! A bot that speaks for somebody's account, checklists, and gifts.

use serde_json::json;

use crate::bot::{kinds, scene};

#[tokio::test]
async fn the_bot_speaks_for_a_connected_account() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let shop = scene.ann.connect_bot();
    let customer = shop.customer(&bob);
    let asked = customer.send_text("open today?").unwrap();
    customer.edit_text(asked.message_id, "open on Sunday?").unwrap();
    let answer = json!({"business_connection_id": shop.id(), "chat_id": bob.id(), "text": "yes"});
    let sent = scene.bot.ok("sendMessage", answer).await;
    assert_eq!(sent["from"]["first_name"], "Ann");
    assert_eq!(sent["sender_business_bot"]["username"], "echo_bot");
    assert_eq!(sent["chat"]["id"], json!(bob.id()));
    assert_eq!(customer.last_message().unwrap().text.as_deref(), Some("yes"));
    shop.owner_with(&bob).send_text("till noon").unwrap();
    customer.delete(asked.message_id).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(
        kinds(&updates),
        [
            "business_connection",
            "business_message",
            "edited_business_message",
            "business_message",
            "deleted_business_messages"
        ]
    );
    assert_eq!(updates[1]["business_message"]["business_connection_id"], shop.id());
    assert_eq!(updates[4]["deleted_business_messages"]["message_ids"], json!([asked.message_id]));
    assert!(bob.private().messages().is_empty(), "the bot's own chat with Bob is another one");
    shop.disconnect();
    let late = json!({"business_connection_id": shop.id(), "chat_id": bob.id(), "text": "?"});
    assert_eq!(scene.bot.refused("sendMessage", late).await, "Bad Request: business connection not found");
}

#[tokio::test]
async fn checklists_are_sent_and_edited() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let shop = scene.ann.connect_bot();
    let customer = shop.customer(&bob);
    let arguments = |tasks| {
        json!({
            "business_connection_id": shop.id(), "chat_id": bob.id(),
            "checklist": {"title": "<b>Shopping</b>", "parse_mode": "HTML", "tasks": tasks},
        })
    };
    let sent = scene.bot.ok("sendChecklist", arguments(json!([{"id": 1, "text": "milk"}]))).await;
    assert_eq!(sent["checklist"]["title"], "Shopping");
    assert_eq!(sent["checklist"]["title_entities"][0]["type"], "bold");
    let mut edit = arguments(json!([{"id": 1, "text": "milk"}, {"id": 2, "text": "bread"}]));
    edit["message_id"] = sent["message_id"].clone();
    scene.bot.ok("editMessageChecklist", edit).await;
    let seen = serde_json::to_value(customer.last_message().unwrap()).unwrap();
    assert_eq!(seen["checklist"]["tasks"][1]["text"], "bread");
    let refused = async |tasks| scene.bot.refused("sendChecklist", arguments(tasks)).await;
    let twice = refused(json!([{"id": 1, "text": "a"}, {"id": 1, "text": "b"}])).await;
    assert_eq!(twice, "Bad Request: duplicate checklist task identifier");
    let mut strange = arguments(json!([{"id": 1, "text": "a"}]));
    strange["business_connection_id"] = "no".into();
    let words = "Bad Request: business connection not found";
    assert_eq!(scene.bot.refused("sendChecklist", strange).await, words);
}

#[tokio::test]
async fn gifts_arrive() {
    let scene = scene().await;
    let gifts = scene.bot.ok("getAvailableGifts", json!({})).await;
    let gift = gifts["gifts"][0]["id"].clone();
    scene.bot.ok("sendGift", json!({"user_id": scene.ann.id(), "gift_id": gift, "text": "for you"})).await;
    let seen = serde_json::to_value(scene.ann.private().last_message().unwrap()).unwrap();
    assert_eq!(seen["gift"]["gift"]["id"], gift);
    assert_eq!(seen["gift"]["text"], "for you");
    let unknown = json!({"user_id": scene.ann.id(), "gift_id": "1"});
    assert_eq!(scene.bot.refused("sendGift", unknown).await, "Bad Request: STARGIFT_INVALID");
}
