//! Groups on the page: members and their rights, reactions, what keys ask for.

use serde_json::json;

use super::chat::Chat;
use super::driver;
use super::wire::Wire;

#[tokio::test]
async fn members_are_managed() {
    driver::with_browser("members", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        chat.clicks("//*[@data-testid='chat-item'][contains(., 'Hikers')]").await;
        chat.clicks("//*[@data-testid='chat-title']").await;
        let ben = "//*[@data-testid='member'][@data-name='Ben']";
        chat.clicks(&format!("{ben}/summary")).await;
        chat.clicks(&format!("{ben}//*[@data-testid='names-promote']/summary")).await;
        chat.clicks(&format!("{ben}//input[@value='can_pin_messages']")).await;
        chat.picture("members").await;
        chat.clicks(&format!("{ben}//*[@data-testid='names-promote']//button")).await;
        chat.finds(&format!("{ben}//*[contains(@class, 'administrator')]")).await;
        let bot = "//*[@data-testid='member'][@data-name='Echo']";
        chat.clicks(&format!("{bot}/summary")).await;
        chat.clicks(&format!("{bot}//*[@data-testid='member-remove']")).await;
        chat.logs("my_chat_member").await;
        chat.finds(&format!("{bot}//*[contains(@class, 'left')]")).await;
        chat.clicks(&format!("{bot}//*[@data-testid='member-add']")).await;
        chat.finds(&format!("{bot}//*[contains(@class, 'member')][.='member']")).await;
        chat.looks(360, 740, "dark").await;
        chat.picture("members-phone-dark").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn reactions_are_given_and_taken_back() {
    driver::with_browser("reactions", async move |client| {
        let wire = Wire::start().await;
        wire.call("getUpdates", json!({"allowed_updates": ["message_reaction"]})).await;
        let chat = Chat::load(client, &wire.page()).await;
        let message = wire.say("How was it?", json!({})).await;
        chat.sees("How was it?").await;
        // A tap on the message shows what can be done with it.
        chat.clicks("//article//*[@data-testid='message-text']").await;
        chat.clicks("//article//button[@aria-label='React']").await;
        chat.clicks("//*[@data-testid='react-with'][.='🔥']").await;
        chat.finds("//*[@data-testid='reaction'][@aria-pressed='true'][contains(., '🔥')]").await;
        assert_eq!(wire.last_update()["message_reaction"]["new_reaction"][0]["emoji"], "🔥");
        let heart =
            json!({"message_id": message["message_id"], "reaction": [{"type": "emoji", "emoji": "❤"}]});
        wire.call("setMessageReaction", heart).await;
        chat.finds("//*[@data-testid='reaction'][contains(., '❤')]").await;
        chat.picture("reactions").await;
        chat.clicks("//*[@data-testid='reaction'][contains(., '🔥')]").await;
        chat.misses_path("//*[@data-testid='reaction'][contains(., '🔥')]").await;
        assert_eq!(wire.last_update()["message_reaction"]["new_reaction"], json!([]));
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn keys_ask_for_people_chats_and_polls() {
    driver::with_browser("keys", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let keyboard = json!({"keyboard": [
            [{"text": "Who?", "request_users": {"request_id": 1}}, {"text": "Where?", "request_chat": {"request_id": 2, "chat_is_channel": false}}],
            [{"text": "Ask", "request_poll": {}}],
        ]});
        wire.say("Share", json!({"reply_markup": keyboard})).await;
        let key = |text: &str| format!("//*[@data-testid='reply-button'][.='{text}']");
        chat.clicks(&key("Who?")).await;
        chat.picture("choose-people").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//*[contains(@class, 'service')][contains(., 'Shared 1 user')]").await;
        assert_eq!(wire.last_update()["message"]["users_shared"]["request_id"], 1);
        chat.clicks(&key("Where?")).await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//*[contains(@class, 'service')][contains(., 'Shared a chat')]").await;
        chat.clicks(&key("Ask")).await;
        chat.writes("field-question", "Tea?").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//article//*[@class='poll-question'][.='Tea?']").await;
        assert_eq!(wire.last_update()["message"]["poll"]["options"][1]["text"], "No");
        chat.clicks("//*[@data-testid='poll-stop']").await;
        chat.finds("//*[@class='poll'][contains(., 'Final results')]").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn a_link_adds_the_bot_to_a_group() {
    driver::with_browser("startgroup", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        chat.clicks("//*[@data-testid='new-chat']").await;
        chat.writes("field-title", "Quizzers").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//*[@data-testid='chat-item'][contains(., 'Quizzers')]").await;
        chat.clicks("//*[@data-testid='chat-item'][contains(., 'Echo')]").await;
        let markup = json!({"inline_keyboard": [[{"text": "Play", "url": "https://t.me/echo_bot?startgroup=quiz"}]]});
        wire.say("Play with friends", json!({"reply_markup": markup})).await;
        chat.presses("Play").await;
        chat.clicks("//*[@class='tick'][contains(., 'Quizzers')]//input").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.finds("//article[contains(@class, 'mine')]//*[@data-testid='message-text'][contains(., '/start@echo_bot quiz')]").await;
        chat.is_clean().await;
    })
    .await;
}
