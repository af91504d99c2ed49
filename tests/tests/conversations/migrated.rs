//! A group becomes a supergroup in the middle of conversations.

use botwright::prelude::*;

use botwright_emulator::Place;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    note,
    noted,
    quiz,
    guess,
    gave_up,
    gave_up_too,
    count,
    later,
    listed,
    beep,
    diary,
    dear,
    silent,
    dear_diary,
    gave_up_silently
]);

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

/// Held with a person, wherever they are; begun in the group.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user, timeout = "25m")]
enum Diary {
    #[start]
    Open,
}

/// Without a timeout, so that nothing but its key says where it is.
#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Silent {
    #[start]
    Waiting,
}

#[command("diary")]
fn diary() -> Goto<Diary> {
    goto!(Diary::Open)
}

#[state(Diary::Open)]
#[message(text("dear diary"))]
fn dear_diary() {}

#[command("silent")]
fn silent() -> Goto<Silent> {
    goto!(Silent::Waiting)
}

#[state(Silent::Waiting)]
#[message(text("dear"))]
fn dear() -> &'static str {
    "Waiting."
}

#[timeout(Diary)]
fn gave_up_silently() -> &'static str {
    "Nothing to tell."
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

#[command("later")]
async fn later(chat: Chat, user: User) -> Result {
    beep::after(5.minutes(), "once".to_owned()).chat(&chat).named("once").await?;
    beep::every(3.minutes(), "often".to_owned()).chat(&chat).user(&user).named("often").await?;
    Ok(())
}

#[command("listed")]
async fn listed(chat: Chat, jobs: Jobs) -> Result<String> {
    let names: Vec<_> =
        jobs.of_chat(chat.id).list().await?.iter().map(|job| job.name().unwrap().to_owned()).collect();
    Ok(format!("{names:?}"))
}

#[job]
fn beep(Payload(name): Payload<String>, _: Chat) -> String {
    format!("beep {name}")
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
        telegram.receives(migrated(&old, &new)).await;
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

#[test]
fn jobs_go_on_there() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let (old, new) = (telegram.group("Friends", &[&ann]), telegram.supergroup("Friends", &[&ann]));
        ann.at(&old).says("/later").await;
        telegram.receives(migrated(&old, &new)).await;
        let mut here = ann.at(&old);
        here.says("/listed").await;
        here.sees("[]").await;
        let mut there = ann.at(&new);
        there.says("/listed").await;
        there.sees(r#"["often", "once"]"#).await;
        telegram.advance("3m").await;
        there.sees("beep often").await;
        telegram.advance("2m").await;
        there.sees("beep once").await;
        telegram.advance("1m").await;
        there.sees("beep often").await;
        there.says("/listed").await;
        there.sees(r#"["often"]"#).await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn what_has_no_timeout_or_is_held_with_a_person_everywhere_moves_too() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let (old, new) = (telegram.group("Friends", &[&ann]), telegram.supergroup("Friends", &[&ann]));
        let mut there = ann.at(&old);
        there.says("/diary").await;
        there.says("/silent").await;
        telegram.receives(migrated(&old, &new)).await;
        let mut there = ann.at(&new);
        there.says("dear").await;
        there.sees("Waiting.").await;
        telegram.advance("25m").await;
        // Its deadline belongs to the new group, where it is told.
        there.sees("Nothing to tell.").await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

/// What Telegram says in the new group.
fn migrated(old: &Place, new: &Place) -> Update {
    let update = format!(
        r#"{{"update_id": 1, "message": {{"message_id": 1, "date": 1, "migrate_from_chat_id": {},
            "chat": {{"id": {}, "type": "supergroup", "title": "Friends"}}}}}}"#,
        old.id(),
        new.id(),
    );
    Update::from_json(update.as_bytes()).unwrap()
}
