//! The chat page in a real Chromium: somebody opens it, writes, presses buttons, and looks.

mod bot;
mod chat;
mod command;
mod driver;
mod groups;
mod more;
mod page;
mod paying;
mod wire;

use bot::Bot;
use chat::Chat;

#[tokio::test]
async fn echo_answers_on_the_page() {
    driver::with_browser("echo", async move |client| {
        let bot = Bot::start("echobot").await;
        let chat = Chat::open(client, &bot.page).await;
        chat.says("/start").await;
        chat.sees("Hi Ann!").await;
        chat.says("Is anybody here?").await;
        chat.sees("Is anybody here?").await;
        chat.logs("getMe").await;
        chat.logs("message").await;
        chat.logs("sendMessage").await;
        chat.picture("echo-light").await;
        chat.fits().await;
        looks_well_on_a_phone(&chat).await;
        chat.is_clean().await;
        bot.stop().await;
    })
    .await;
}

#[tokio::test]
async fn settings_are_changed_by_their_buttons() {
    driver::with_browser("settings", async move |client| {
        let bot = Bot::start("settings").await;
        let chat = Chat::open(client, &bot.page).await;
        chat.says("/settings").await;
        chat.sees("What shall we change?").await;
        chat.picture("settings-menu").await;
        chat.presses("City").await;
        chat.sees("Send the new City.").await;
        chat.says("Bergen").await;
        chat.sees("What shall we change?").await;
        chat.presses("Close").await;
        chat.sees("Done.").await;
        chat.logs("callback_query").await;
        chat.logs("answerCallbackQuery").await;
        chat.looks(1360, 850, "dark").await;
        chat.picture("settings-dark").await;
        chat.is_clean().await;
        bot.stop().await;
    })
    .await;
}

async fn looks_well_on_a_phone(chat: &Chat) {
    let light = chat.background().await;
    chat.looks(360, 740, "dark").await;
    assert_ne!(chat.background().await, light, "the dark scheme has colours of its own");
    chat.fits().await;
    chat.picture("phone-list-dark").await;
    chat.clicks("//*[@data-testid='chat-item']").await;
    chat.sees("Is anybody here?").await;
    chat.fits().await;
    chat.picture("phone-chat-dark").await;
    chat.clicks("//*[@data-testid='toggle-log']").await;
    chat.fits().await;
    chat.picture("phone-log-dark").await;
}
