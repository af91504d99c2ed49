//! Broadcasts: who gets them, what becomes of those who do not, and everybody else meanwhile.

use std::sync::atomic::{AtomicI64, Ordering};

use botwright::broadcast::Standing;
use botwright::methods::SendDocument;
use botwright::prelude::*;
use botwright_emulator::Emulator;

use crate::script::talk;
use crate::wire::{calls, until};

const ROUTER: Router = Router::new().mount(handlers![
    all, often, dry, list, skip, pause, resume, cancel, bad, upload, told, ping, seen, copy, to_me
]);

/// The broadcast that was started last.
fn report(progress: &Progress) -> String {
    let Progress { total, sent, blocked, gone, uncertain, failed, skipped, .. } = progress;
    format!(
        "{:?}: {total} total, {sent} sent, {blocked} blocked, {gone} gone, {uncertain} uncertain, {failed} failed, {skipped} skipped",
        progress.standing
    )
}

#[derive(Default, Serialize, Deserialize)]
struct Seen(u32);

#[observe]
fn seen(seen: Option<UserData<Seen>>) {
    if let Some(mut seen) = seen {
        seen.0 += 1;
    }
}

#[command("all {text..}")]
async fn all(text: String, chat: Chat, broadcasts: Broadcasts) -> Result<String> {
    let told = told::after(0.seconds(), Progress::default()).chat(&chat);
    Ok(broadcasts.start(Broadcast::new(text).to_everybody().report(told)).await?.to_string())
}

#[command("often")]
async fn often(broadcasts: Broadcasts) -> Result<String> {
    let them = broadcasts.users_with(|seen: &Seen| seen.0 > 2).await?;
    broadcasts.start(Broadcast::new("You are here often").to(them.clone())).await?;
    Ok(them.len().to_string())
}

#[command("dry")]
async fn dry(broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.start(Broadcast::new("Dry").to_everybody().dry_run()).await?.to_string())
}

#[command("skip")]
async fn skip(broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.start(Broadcast::new("Again").to_everybody().skip_unreachable()).await?.to_string())
}

#[command("to_me")]
async fn to_me(chat: Chat, broadcasts: Broadcasts) -> Result {
    let me = [chat.id, chat.id, chat.id];
    broadcasts.start(Broadcast::new(Reply::text("Once").silent()).to(me)).await?;
    Ok(())
}

#[command("copy")]
async fn copy(message: Message, broadcasts: Broadcasts) -> Result<String> {
    let copy = Broadcast::copy(message.chat().id, message.message_id());
    Ok(broadcasts.start(copy.to_everybody()).await?.to_string())
}

#[command("bad")]
async fn bad(broadcasts: Broadcasts) -> Result {
    broadcasts.start(Broadcast::new("Bad").to_everybody()).await?;
    Ok(())
}

#[command("upload")]
async fn upload(chat: Chat, broadcasts: Broadcasts) -> String {
    let file = SendDocument::new(chat.id, InputFile::bytes("a.txt", "a"));
    broadcasts.start(Broadcast::new(file).to_everybody()).await.unwrap_err().to_string()
}

#[command("list")]
async fn list(broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.list().await?.iter().map(report).collect::<Vec<_>>().join("\n"))
}

#[command("pause {id}")]
async fn pause(id: BroadcastId, broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.pause(id).await?.to_string())
}

#[command("resume {id}")]
async fn resume(id: BroadcastId, broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.resume(id).await?.to_string())
}

#[command("cancel {id}")]
async fn cancel(id: BroadcastId, broadcasts: Broadcasts) -> Result<String> {
    Ok(broadcasts.cancel(id).await?.to_string())
}

static TOLD: AtomicI64 = AtomicI64::new(0);

#[job]
fn told(Payload(progress): Payload<Progress>) -> Option<String> {
    TOLD.fetch_add(1, Ordering::Relaxed);
    (progress.standing == Standing::Done).then(|| report(&progress))
}

#[command("ping")]
fn ping() -> &'static str {
    "pong"
}

/// How many have got a text.
fn got(emulator: &Emulator, text: &str) -> usize {
    let all = calls(emulator, "sendMessage");
    all.iter().filter(|call| call.is_ok() && call.arguments["text"] == text).count()
}

#[test]
fn everybody_who_is_known_gets_it_once_and_the_rest_is_marked_and_counted() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben, cleo) = (telegram.user("Ann"), telegram.user("Ben"), telegram.user("Cleo"));
        for person in [&ann, &ben, &cleo] {
            person.chat().says("/ping").await;
        }
        telegram.emulator().user("Ben").private().block_bot();
        let mut ann = ann.chat();
        ann.says("/all News!").await;
        ann.sees("Done: 3 total, 2 sent, 1 blocked, 0 gone, 0 uncertain, 0 failed, 0 skipped").await;
        assert_eq!(got(telegram.emulator(), "News!"), 2);
        // He is left out where that is asked for, and can be reached again later.
        ann.says("/skip").await;
        ann.says("/list").await;
        assert!(
            ann.last()
                .await
                .text()
                .unwrap()
                .contains("2 sent, 0 blocked, 0 gone, 0 uncertain, 0 failed, 1 skipped")
        );
        telegram.emulator().user("Ben").private().unblock_bot();
        ann.says("/all Welcome back!").await;
        assert_eq!(got(telegram.emulator(), "Welcome back!"), 3);
        ann.says("/skip").await;
        assert_eq!(got(telegram.emulator(), "Again"), 2 + 3);
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn a_list_names_each_chat_once_and_a_message_can_be_copied() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ben.says("/ping").await;
        ann.says("/to_me").await;
        assert_eq!(got(telegram.emulator(), "Once"), 1);
        ann.says("/copy").await;
        assert_eq!(calls(telegram.emulator(), "copyMessage").len(), 2);
        ben.sees("/copy").await;
        ann.says("/upload").await;
        ann.sees("a file on this machine cannot be broadcast: send it once, and broadcast the file id that it has then").await;
    });
}

#[test]
fn users_are_found_by_what_is_known_of_them() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        for _ in 0..3 {
            ann.says("/ping").await;
        }
        ben.says("/ping").await;
        ben.says("/often").await;
        ben.sees("1").await;
        ann.sees("You are here often").await;
        assert_eq!(got(telegram.emulator(), "You are here often"), 1);
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn a_dry_run_sends_nothing() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/dry").await;
        ann.says("/list").await;
        ann.sees("Done: 1 total, 1 sent, 0 blocked, 0 gone, 0 uncertain, 0 failed, 0 skipped").await;
        assert_eq!(got(telegram.emulator(), "Dry"), 0);
    });
}

#[test]
fn a_refused_pace_is_waited_for_and_an_answer_that_is_lost_is_counted() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        telegram.emulator().fault("sendMessage", 429, "Too Many Requests", Some(3_000), 1);
        ann.says("/to_me").await;
        assert_eq!(got(telegram.emulator(), "Once"), 1);
        telegram.emulator().fault("sendMessage", 502, "Bad Gateway", None, 1);
        ann.says("/to_me").await;
        assert_eq!(got(telegram.emulator(), "Once"), 1);
        ann.says("/list").await;
        assert!(ann.last().await.text().unwrap().contains("0 sent, 0 blocked, 0 gone, 1 uncertain"));
    });
}

#[test]
fn a_message_that_is_wrong_stops_after_the_first_failures() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        for number in 0..150 {
            emulator.user(&format!("P{number}")).private().send_text("hello").unwrap();
        }
        telegram.rest().await;
        emulator.fault("sendMessage", 400, "Bad Request: can't parse entities", None, 1_000);
        let mut ann = telegram.user("P0").chat();
        ann.says("/bad").await;
        emulator.clear_faults();
        ann.says("/list").await;
        let list = ann.last().await.text().unwrap().to_owned();
        assert!(list.starts_with("Paused: 150 total, 0 sent") && !list.contains(" 150 failed"), "{list}");
    });
}

#[test]
fn replies_do_not_wait_behind_a_broadcast_and_it_can_be_paused_resumed_and_cancelled() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        for number in 0..1_000 {
            let person = telegram.user(&format!("P{number}"));
            emulator.user(&format!("P{number}")).private().send_text("hello").unwrap();
            drop(person);
        }
        telegram.rest().await;
        let ann = emulator.user("P7").private();
        ann.send_text("/all News").unwrap();
        until(&emulator, "a part of the broadcast", |emulator| got(emulator, "News") >= 100).await;
        let before = got(&emulator, "News");
        ann.send_text("/ping").unwrap();
        until(&emulator, "the reply", |emulator| got(emulator, "pong") == 1).await;
        let sent = calls(&emulator, "sendMessage");
        let pong = sent.iter().position(|call| call.arguments["text"] == "pong").unwrap();
        let behind = sent[..pong].iter().filter(|call| call.arguments["text"] == "News").count();
        assert!(behind - before < 150, "{} of the broadcast came before the reply", behind - before);
        let id = sent.iter().find_map(|call| call.arguments["text"].as_str()?.parse::<u32>().ok()).unwrap();
        ann.send_text(&format!("/pause {id}")).unwrap();
        telegram.rest().await;
        let paused = got(&emulator, "News");
        assert!(paused < 1_000, "it paused");
        let mut there = telegram.user("P7").chat();
        there.says("/list").await;
        assert!(
            there.last().await.text().unwrap().starts_with(&format!("Paused: 1000 total, {paused} sent"))
        );
        for (text, answer) in
            [("pause", "false"), ("resume", "true"), ("resume", "false"), ("cancel", "false")]
        {
            there.says(&format!("/{text} {id}")).await;
            assert!(there.messages().await.iter().any(|message| message.text() == Some(answer)), "{text}");
        }
        assert_eq!(got(&emulator, "News"), 1_000, "each got it, and once");
        assert!(TOLD.load(Ordering::Relaxed) >= 9, "each tenth was told");
    });
}

#[test]
fn what_was_cancelled_takes_everybody_off_the_list() {
    talk(ROUTER, async |mut telegram| {
        let emulator = telegram.emulator().clone();
        for number in 0..300 {
            emulator.user(&format!("P{number}")).private().send_text("hello").unwrap();
        }
        telegram.rest().await;
        let ann = emulator.user("P7").private();
        ann.send_text("/all News").unwrap();
        until(&emulator, "a part of the broadcast", |emulator| got(emulator, "News") >= 20).await;
        let sent = calls(&emulator, "sendMessage");
        let id = sent.iter().find_map(|call| call.arguments["text"].as_str()?.parse::<u32>().ok()).unwrap();
        ann.send_text(&format!("/cancel {id}")).unwrap();
        telegram.rest().await;
        let cancelled = got(&emulator, "News");
        assert!(cancelled < 300);
        let mut there = telegram.user("P7").chat();
        there.says(&format!("/resume {id}")).await;
        there.sees("false").await;
        assert_eq!(got(&emulator, "News"), cancelled);
    });
}
