//! What the subcommands say of a conversation without a timeout, whose row is as short as it can be: only its key tells whose it is.

use botwright_emulator::Emulator;
use serde_json::Value;

use super::Remembering;

#[tokio::test]
async fn a_conversation_without_a_timeout_is_shown_reset_exported_and_forgotten() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = telegram.user("Ann");
    let chat = ann.private();
    let bot = Remembering::start(&telegram, "persistentconversationbot").await;
    let asked = async |arguments: &[&str]| bot.asked(arguments).await;
    let id = ann.id().to_string();
    chat.send_text("/start").unwrap();
    telegram.rest().await.unwrap();
    chat.send_text("Age").unwrap();
    telegram.rest().await.unwrap();

    let states = asked(&["states"]).await;
    let line: Vec<&str> = states.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(line[..4], [&id, &id, "my_conversation", "TypingReply"], "{states}");
    assert_eq!(asked(&["states", "--user", &id]).await, states);
    let json: Value = serde_json::from_str(&asked(&["states", "--json"]).await).unwrap();
    assert_eq!((&json["user"], &json["chat"]), (&ann.id().0.into(), &ann.id().0.into()));
    let known: Value = serde_json::from_str(&asked(&["export", &id]).await).unwrap();
    let conversation = &known["conversation"][format!("{id}/{id}")][0];
    assert_eq!(conversation["state"], "TypingReply", "{known}");
    assert_eq!(
        (&conversation["user"]["id"], &conversation["chat"]["id"]),
        (&ann.id().0.into(), &ann.id().0.into())
    );

    let ended = asked(&["reset", &id]).await;
    assert_eq!(ended, format!("ended my_conversation::TypingReply of {id} in the chat {id}\n"));
    assert_eq!(asked(&["reset", &id]).await, format!("{id} is in no conversation\n"));
    chat.send_text("/start").unwrap();
    telegram.rest().await.unwrap();
    let forgotten = asked(&["forget", &id]).await;
    assert!(forgotten.contains("1 of `conversation`"), "{forgotten}");
    assert_eq!(asked(&["states"]).await, "no conversation is under way\n");
    let known: Value = serde_json::from_str(&asked(&["export", &id]).await).unwrap();
    assert_eq!(known, serde_json::json!({ "user": ann.id() }));
    bot.end();
}
