//! Everything that messages can be, shown and used on the page.

use serde_json::json;

use super::chat::Chat;
use super::driver;
use super::wire::{Wire, button};

/// A picture of one pixel.
const PICTURE: &[u8] =
    b"GIF89a\x01\0\x01\0\x80\0\0\x2a\x7d\x6b\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

#[tokio::test]
async fn texts_are_shown_and_never_run() {
    driver::with_browser("texts", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        chat.finds("//*[@data-testid='hint'][contains(., 'No bot is asking')]").await;
        let evil = "<b>bold</b> <tg-spoiler>hidden</tg-spoiler> &lt;img src=x onerror=alert(1)&gt;";
        wire.say(evil, json!({"parse_mode": "HTML"})).await;
        chat.sees("bold hidden <img src=x onerror=alert(1)>").await;
        chat.finds("//*[@data-testid='message-text']/b[.='bold']").await;
        assert_eq!(chat.counts("[data-testid=message-text] img").await, 0);
        chat.clicks("//*[@role='button'][contains(@class, 'spoiler')]").await;
        chat.finds("//*[contains(@class, 'revealed')]").await;
        wire.say(
            "<pre><code class=\"language-rust\">fn main() {}</code></pre>",
            json!({"parse_mode": "HTML"}),
        )
        .await;
        chat.finds("//*[@class='pre'][contains(., 'rust')]//code[.='fn main() {}']").await;
        wire.send_photo(PICTURE).await;
        chat.finds("//*[@data-testid='message']//img[@alt='Photo']").await;
        chat.picture("texts").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn messages_change_and_vanish() {
    driver::with_browser("changes", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let message = wire.say("First words", json!({})).await;
        chat.sees("First words").await;
        let id = &message["message_id"];
        wire.call("editMessageText", json!({"message_id": id, "text": "Second thoughts"})).await;
        chat.sees("Second thoughts").await;
        chat.finds("//*[@data-testid='edited']").await;
        wire.call("deleteMessage", json!({"message_id": id})).await;
        chat.misses("Second thoughts").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn keyboards_are_pressed() {
    driver::with_browser("keyboards", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        wire.say("Press it", button("Alarm", "alarm")).await;
        chat.presses("Alarm").await;
        chat.finds("//*[@data-testid='inline-button'][@aria-busy='true']").await;
        // The button waits from the click on, before the emulator knows of it.
        let pressed = wire.update_where(|update| update.get("callback_query").is_some()).await;
        let query = &pressed["callback_query"];
        assert_eq!(query["data"], "alarm");
        let answer = json!({"callback_query_id": query["id"], "text": "Wake up!", "show_alert": true});
        wire.call("answerCallbackQuery", answer).await;
        chat.finds("//dialog[@open]//p[.='Wake up!']").await;
        chat.clicks("//dialog//button").await;
        assert_eq!(chat.counts("[data-testid=inline-button][aria-busy]").await, 0);

        let keyboard = json!({"keyboard": [["Boy", "Girl"]], "one_time_keyboard": true, "input_field_placeholder": "Choose"});
        wire.say("What are you?", json!({"reply_markup": keyboard})).await;
        chat.finds("//textarea[@placeholder='Choose']").await;
        chat.picture("reply-keyboard").await;
        chat.clicks("//*[@data-testid='reply-button'][.='Girl']").await;
        chat.finds("//*[@data-testid='reply-keyboard'][@hidden]").await;
        assert_eq!(wire.last_update()["message"]["text"], "Girl");
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn others_can_speak_too() {
    driver::with_browser("others", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        chat.clicks("//*[@data-testid='user-item'][contains(., 'Ben')]").await;
        chat.clicks("//*[@data-testid='chat-item'][contains(., 'Hikers')]").await;
        chat.says("Hello all").await;
        chat.finds("//article[contains(@class, 'mine')][contains(., 'Hello all')]").await;
        assert_eq!(wire.last_update()["message"]["from"]["first_name"], "Ben");
        chat.finds("//*[@data-testid='user-item'][contains(., 'Ann')]//*[@data-testid='unread'][.='1']")
            .await;
        chat.clicks("//*[@data-testid='user-item'][contains(., 'Ann')]").await;
        chat.sees("Hello all").await;
        chat.is_clean().await;
    })
    .await;
}
