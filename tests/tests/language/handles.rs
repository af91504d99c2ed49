//! What a handler can do with the message of its update, and what it knows of the person.

use botwright::prelude::*;
use serde_json::json;

use crate::script::talk;
use crate::wire::last_call;

const ROUTER: Router = Router::new().mount(handlers![ask, done, same, carry, tell]);

#[command("ask")]
fn ask() -> Reply {
    Reply::text("Done?").row([done::button("Yes"), same::button("No")])
}

#[callback("done")]
async fn done(message: Message) -> Result {
    message.edit(Edit::text("Done.").row([same::button("Again")])).await?;
    Ok(())
}

#[callback("same")]
async fn same(message: Message) -> Result<Toast> {
    message.edit(Edit::text("Done.").row([same::button("Again")])).await?;
    Ok(Toast::new("as it was"))
}

#[message(text("forward"))]
async fn carry(message: Message, chat: Chat) -> Result {
    message.forward(chat.id).await?;
    Ok(())
}

#[command("tell")]
fn tell(locale: Locale) -> String {
    format!("{} {}", locale.tag().unwrap_or("-"), locale.language())
}

#[test]
fn the_message_that_carries_a_pressed_button_is_edited() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/ask").await;
        ann.presses("Yes").await;
        assert_eq!(ann.last().await.text(), Some("Done."));
        ann.presses("Again").await;
        assert_eq!(last_call(telegram.emulator(), "answerCallbackQuery")["text"], "as it was");
        assert_eq!(telegram.failures(), [""; 0], "an edit that changes nothing is no error");
    });
}

#[test]
fn a_message_is_forwarded() {
    talk(ROUTER, async |mut telegram| {
        let ann_herself = telegram.user("Ann");
        let mut ann = ann_herself.chat();
        ann.says("forward").await;
        let sent = ann.last().await;
        assert_eq!(sent.text(), Some("forward"));
        assert_eq!(last_call(telegram.emulator(), "forwardMessage")["chat_id"], json!(ann_herself.id().0));
    });
}

#[test]
fn a_locale_is_what_the_app_tells() {
    talk(ROUTER, async |telegram| {
        for (tag, told) in [("pt-br", "pt-br pt"), ("de", "de de")] {
            let person = telegram.emulator().person(tag).language(tag).build().private();
            person.send_text("/tell").unwrap();
            telegram.rest().await;
            assert_eq!(person.last_message().unwrap().text(), Some(told));
        }
    });
    assert_eq!((Locale::default().tag(), Locale::default().language()), (None, "en"));
}
