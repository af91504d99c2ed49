//! What the subcommands say of a conversation without a timeout, whose row is as short as it can be: only its key tells whose it is.

use botwright_emulator::Emulator;
use serde_json::Value;

use super::{command, output, said};

#[tokio::test]
async fn a_conversation_without_a_timeout_is_shown_reset_exported_and_forgotten() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = telegram.user("Ann");
    let chat = ann.private();
    let folder = std::env::temp_dir().join(format!("botwright-cli-people-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let database = format!("sqlite://{}", folder.join("bot.db").display());
    let with_database = async |arguments: &[&str]| {
        let mut command = command("persistentconversationbot", arguments).await;
        command.env("DATABASE_URL", &database);
        command
    };
    let asked = async |arguments: &[&str]| said(output(with_database(arguments).await).await);
    let mut bot = with_database(&[]).await;
    bot.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url());
    let _bot = bot.spawn().unwrap();
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
    std::fs::remove_dir_all(&folder).unwrap();
}
