//! Polls, inline mode, mini apps and passport data on the page.

use serde_json::{Value, json};

use super::chat::Chat;
use super::driver;
use super::wire::Wire;

#[tokio::test]
async fn polls_are_voted_and_explained() {
    driver::with_browser("polls", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let poll = json!({"question": "Tea?", "options": ["Yes", "No"], "is_anonymous": false});
        wire.call("sendPoll", poll).await;
        chat.clicks("//*[@data-testid='poll-option'][.='Yes']").await;
        chat.finds("//*[@data-testid='poll-result'][contains(., '100%')]//*[@data-testid='poll-voters']").await;
        chat.logs("poll_answer").await;
        chat.picture("poll").await;
        chat.clicks("//*[@data-testid='poll-retract']").await;
        chat.finds("//*[@data-testid='poll-option'][.='Yes']").await;
        let quiz = json!({
            "question": "Capital of Norway?", "options": ["Bergen", "Oslo"], "type": "quiz", "correct_option_id": 1,
            "explanation": "Since 1814",
        });
        let sent = wire.call("sendPoll", quiz).await;
        chat.clicks("//*[@data-testid='poll-option'][.='Bergen']").await;
        chat.finds("//*[@data-testid='poll-explanation'][.='Since 1814']").await;
        chat.finds("//*[contains(@class, 'poll-result wrong')][contains(., 'Bergen')]").await;
        wire.call("stopPoll", json!({"message_id": sent["message_id"]})).await;
        chat.finds("//*[@class='poll'][contains(., 'Final results')]").await;
        chat.picture("quiz").await;
        chat.is_clean().await;
    })
    .await;
}

fn results(query: &Value, numbers: std::ops::Range<usize>, next: &str) -> Value {
    let text = |number| format!("Cat {number}");
    let results: Vec<Value> = numbers
        .map(|number| {
            json!({
                "type": "article", "id": number.to_string(), "title": text(number), "description": "A cat",
                "input_message_content": {"message_text": text(number)},
            })
        })
        .collect();
    json!({"inline_query_id": query["id"], "results": results, "next_offset": next})
}

#[tokio::test]
async fn inline_results_are_typed_for_and_chosen() {
    driver::with_browser("inline", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        chat.types("@echo_bot cat").await;
        chat.logs("inline_query").await;
        let query = wire.last_update()["inline_query"].clone();
        assert_eq!((&query["query"], &query["offset"]), (&json!("cat"), &json!("")));
        wire.call("answerInlineQuery", results(&query, 0..8, "8")).await;
        chat.finds("//*[@data-testid='suggestion'][contains(., 'Cat 7')]").await;
        chat.picture("inline").await;
        chat.scrolls_to("//*[@data-testid='suggestion'][contains(., 'Cat 7')]").await;
        let more = wire.update_where(|update| update["inline_query"]["offset"] == "8").await;
        wire.call("answerInlineQuery", results(&more["inline_query"], 8..10, "")).await;
        chat.clicks("//*[@data-testid='suggestion'][contains(., 'Cat 9')]").await;
        chat.finds("//article[contains(@class, 'mine')][contains(., 'via @echo_bot')]//*[.='Cat 9']").await;
        let chosen = wire.update_where(|update| update.get("chosen_inline_result").is_some()).await;
        assert_eq!(chosen["chosen_inline_result"]["result_id"], "9");
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn mini_apps_send_data_and_answer() {
    driver::with_browser("webapps", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let app = json!({"text": "Colour", "web_app": {"url": "https://example.org/colour"}});
        wire.say("A key", json!({"reply_markup": {"keyboard": [[app]]}})).await;
        chat.clicks("//*[@data-testid='reply-button'][.='Colour']").await;
        chat.finds("//*[@data-testid='web-app-url'][.='https://example.org/colour']").await;
        chat.writes("field-data", "red").await;
        chat.picture("web-app").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//*[contains(@class, 'service')][contains(., 'Data sent by')]").await;
        assert_eq!(wire.last_update()["message"]["web_app_data"]["data"], "red");
        let app = json!({"text": "Shade", "web_app": {"url": "https://example.org/shade"}});
        wire.say("A button", json!({"reply_markup": {"inline_keyboard": [[app]]}})).await;
        chat.presses("Shade").await;
        chat.finds("//*[@data-testid='web-app-url'][contains(@href, 'tgWebAppData=auth_date')]").await;
        chat.writes("field-text", "Dark").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//article[contains(@class, 'mine')]//*[.='Dark']").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn passport_data_is_shared() {
    driver::with_browser("passport", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let error = json!({"source": "unspecified", "type": "passport", "element_hash": "aA==", "message": "too old"});
        wire.call("setPassportDataErrors", json!({"user_id": wire.ann(), "errors": [error]})).await;
        chat.clicks("//*[@data-testid='attach']").await;
        chat.clicks("//*[@data-testid='attach-card']").await;
        chat.finds("//*[@data-testid='passport-errors'][contains(., 'passport: too old')]").await;
        let data = json!({"data": [], "credentials": {"data": "ZA==", "hash": "aA==", "secret": "cw=="}});
        chat.writes("field-data", &data.to_string()).await;
        chat.picture("passport").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//*[contains(@class, 'service')][contains(., 'Passport data was shared')]").await;
        assert_eq!(wire.last_update()["message"]["passport_data"], data);
        chat.is_clean().await;
    })
    .await;
}
