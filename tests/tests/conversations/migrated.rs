//! A group becomes a supergroup in the middle of conversations.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![note, noted, quiz, guess, gave_up, gave_up_too, count]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m")]
enum Note {
    #[start]
    Writing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat, timeout = "20m")]
enum Quiz {
    #[start]
    Guessing,
}

#[command("note")]
fn note() -> Goto<Note> {
    goto!(Note::Writing)
}

#[state(Note::Writing)]
#[message(regex("^note"))]
fn noted(Text(text): Text) -> String {
    format!("Noted: {text}")
}

#[timeout(Note)]
fn gave_up() -> &'static str {
    "Nothing noted."
}

#[command("quiz")]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Guessing)
}

#[state(Quiz::Guessing)]
#[message(regex("^8$"))]
fn guess() -> &'static str {
    "Right."
}

#[timeout(Quiz)]
fn gave_up_too() -> &'static str {
    "Nobody knew."
}

#[command("count")]
fn count(mut count: ChatData<u8>) -> String {
    *count += 1;
    count.to_string()
}

#[test]
fn conversations_their_timeouts_and_data_move_with_it() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let (old, new) = (telegram.group("Friends", &[&ann]), telegram.supergroup("Friends", &[&ann]));
        let mut there = ann.at(&old);
        for text in ["/note", "/quiz", "/count", "/count"] {
            there.says(text).await;
        }
        there.sees("2").await;
        let migrated = format!(
            r#"{{"update_id": 1, "message": {{"message_id": 1, "date": 1, "migrate_from_chat_id": {},
                "chat": {{"id": {}, "type": "supergroup", "title": "Friends"}}}}}}"#,
            old.id(),
            new.id(),
        );
        telegram.receives(Update::from_json(migrated.as_bytes()).unwrap()).await;
        let mut there = ann.at(&new);
        there.says("note this").await;
        there.sees("Noted: note this").await;
        there.says("8").await;
        there.sees("Right.").await;
        there.says("/count").await;
        there.sees("3").await;
        telegram.advance("10m").await;
        there.sees("Nothing noted.").await;
        telegram.advance("10m").await;
        there.sees("Nobody knew.").await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}
