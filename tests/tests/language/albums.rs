//! Albums: many updates are one event, in order, handled once, however they come and whoever takes them.

use std::sync::{Arc, Barrier, Mutex};

use botwright::prelude::*;
use botwright::storage::{Batch, Key, MemoryStorage, Range, Storage, Stored, Versioned};
use serde_json::{Value, json};

use crate::fake::message;
use crate::script::talk;

const ALBUMS: Router = Router::new().mount(handlers![album, photo]);

#[message]
fn album(album: Album) -> String {
    told(&album)
}

#[message]
fn photo(_: Photo) -> &'static str {
    "a photo"
}

/// The ids of the parts, and the caption.
fn told(album: &Album) -> String {
    let ids: Vec<String> = album.iter().map(|part| part.message_id().to_string()).collect();
    format!("{} {}", ids.join(" "), album.caption().unwrap_or("-"))
}

/// Ann sends a photo as a part of a group.
async fn part(telegram: &Telegram, id: i64, group: &str, caption: &str) {
    let photo = json!([{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]);
    let mut fields = json!({"media_group_id": group, "photo": photo});
    if !caption.is_empty() {
        fields["caption"] = caption.into();
    }
    sends(telegram, id, fields).await;
}

/// Ann sends a message with this id, in whatever order, which the offline Telegram would not do.
async fn sends(telegram: &Telegram, id: i64, fields: Value) {
    let ann = telegram.emulator().person("Ann").knows_the_bot().build();
    let mut message = message(id, fields);
    for place in ["chat", "from"] {
        message[place]["id"] = json!(ann.id());
    }
    let update = json!({"update_id": id, "message": message});
    telegram.receives(serde_json::from_value(update).unwrap()).await;
}

/// What the bot has written, in order.
fn written(telegram: &Telegram) -> Vec<String> {
    let calls = telegram.emulator().calls();
    let sent = calls.iter().filter(|call| call.method == "sendMessage");
    sent.map(|call| call.arguments["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_parts_are_in_order_whatever_order_they_come_in() {
    talk(ALBUMS, async |mut telegram| {
        for id in [3, 1, 2] {
            part(&telegram, id, "a", if id == 2 { "Holidays" } else { "" }).await;
        }
        assert!(written(&telegram).is_empty());
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["1 2 3 Holidays"]);
        telegram.advance("5m").await;
        assert_eq!(written(&telegram).len(), 1);
    });
}

#[test]
fn each_part_gives_the_next_one_a_second() {
    talk(ALBUMS, async |mut telegram| {
        for id in 1..4 {
            part(&telegram, id, "a", "").await;
            telegram.advance("900ms").await;
        }
        assert!(written(&telegram).is_empty());
        telegram.advance("100ms").await;
        assert_eq!(written(&telegram), ["1 2 3 -"]);
    });
}

#[test]
fn two_albums_at_once_stay_apart_and_a_part_that_comes_twice_is_one() {
    talk(ALBUMS, async |mut telegram| {
        for (id, group) in [(1, "a"), (2, "b"), (3, "a"), (3, "a"), (4, "b")] {
            part(&telegram, id, group, group).await;
        }
        telegram.advance("1s").await;
        let mut written = written(&telegram);
        written.sort();
        assert_eq!(written, ["1 3 a", "2 4 b"]);
    });
}

#[test]
fn a_part_alone_and_a_part_that_is_late_are_albums() {
    talk(ALBUMS, async |mut telegram| {
        part(&telegram, 1, "a", "").await;
        telegram.advance("2s").await;
        part(&telegram, 2, "a", "late").await;
        telegram.advance("2s").await;
        assert_eq!(written(&telegram), ["1 -", "2 late"]);
    });
}

const SINGLE_FIRST: Router = Router::new().mount(handlers![each, all]);

#[message(photo, order = 1)]
fn each(caption: Option<Caption>) -> Result<&'static str, Pass> {
    if caption.is_some_and(|caption| caption.0 == "together") { Err(Pass) } else { Ok("one") }
}

#[message(order = 2)]
fn all(album: Album) -> String {
    told(&album)
}

#[test]
fn a_handler_before_sees_each_part_by_itself() {
    talk(SINGLE_FIRST, async |mut telegram| {
        part(&telegram, 1, "a", "").await;
        part(&telegram, 2, "a", "together").await;
        part(&telegram, 3, "a", "together").await;
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["one", "2 3 together"]);
    });
}

const PASSING: Router = Router::new().mount(handlers![large, behind]);

#[message]
fn large(album: Album) -> Result<&'static str, Pass> {
    if album.len() > 2 { Ok("many") } else { Err(Pass) }
}

#[message(order = 1)]
fn behind(_: Photo, message: Message) -> String {
    format!("only {}", message.message_id())
}

#[test]
fn behind_a_handler_that_passes_each_part_goes_its_own_way() {
    talk(PASSING, async |mut telegram| {
        part(&telegram, 1, "a", "").await;
        part(&telegram, 2, "a", "").await;
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["only 1", "only 2"]);
        telegram.advance("5m").await;
        assert_eq!(written(&telegram).len(), 2);
    });
}

const FAILING: Router = Router::new().mount(handlers![fails, sorry]);

#[message]
fn fails(album: Album) -> Result<String> {
    Err(botwright::Error::text(told(&album)))
}

#[on_error]
async fn sorry(Failure(why): Failure, chat: Option<Chat>) -> Result {
    chat.unwrap().say(format!("failed: {why}")).await?;
    Ok(())
}

#[test]
fn a_handler_that_fails_is_done_with_the_album() {
    talk(FAILING, async |mut telegram| {
        part(&telegram, 1, "a", "").await;
        part(&telegram, 2, "a", "").await;
        telegram.advance("1s").await;
        telegram.advance("5m").await;
        assert_eq!(written(&telegram), ["failed: 1 2 -"]);
    });
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Report {
    #[start]
    Pictures,
    Title {
        pictures: usize,
    },
}

const REPORT: Router = Router::new().mount(handlers![report, pictures, no_pictures, title, album]);

#[command("report")]
fn report() -> Goto<Report> {
    goto!(Report::Pictures)
}

#[state(Report::Pictures)]
#[message]
fn pictures(album: Album) -> Goto<Report> {
    goto!(Report::Title { pictures: album.len() })
}

#[state(Report::Pictures)]
#[message]
async fn no_pictures(chat: Chat) -> Goto<Report> {
    chat.say("Send pictures.").await?;
    stay()
}

#[state(Report::Title { pictures })]
#[message]
async fn title(pictures: usize, Text(title): Text, chat: Chat) -> Goto<Report> {
    chat.say(format!("{title} with {pictures} pictures")).await?;
    end()
}

#[test]
fn albums_are_for_the_state_that_the_conversation_is_in() {
    talk(REPORT, async |mut telegram| {
        let begin = json!([{"type": "bot_command", "offset": 0, "length": 7}]);
        sends(&telegram, 1, json!({"text": "/report", "entities": begin})).await;
        sends(&telegram, 2, json!({"text": "Fire"})).await;
        part(&telegram, 4, "a", "").await;
        part(&telegram, 3, "a", "").await;
        telegram.advance("1s").await;
        sends(&telegram, 5, json!({"text": "Fire"})).await;
        part(&telegram, 6, "b", "").await;
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["Send pictures.", "Fire with 2 pictures", "6 -"]);
    });
}

/// A storage that several workers share, and that remembers all that was written.
#[derive(Clone, Default)]
struct Common {
    storage: Arc<MemoryStorage>,
    commits: Arc<Mutex<Vec<Batch>>>,
}

impl Storage for Common {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        self.storage.read(now, keys)
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            self.storage.commit(now, batch).await?;
            self.commits.lock().unwrap().push(batch.clone());
            Ok(())
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        self.storage.scan(now, range)
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.storage.sweep(now, most)
    }
}

/// Runs a worker with a storage.
fn work(storage: &Common, test: impl AsyncFnOnce(Telegram)) {
    let app = |bot| App::with_router(bot, ALBUMS).storage(storage.clone());
    botwright::testing::run_with(app, test);
}

#[test]
fn of_two_workers_one_handles_all_parts() {
    let (storage, barrier) = (Common::default(), Barrier::new(2));
    let worker = |ids: &[i64]| {
        let mut all = Vec::new();
        work(&storage, async |mut telegram| {
            for id in ids {
                part(&telegram, *id, "a", "").await;
            }
            barrier.wait();
            telegram.advance("1s").await;
            barrier.wait();
            telegram.advance("5m").await;
            all = written(&telegram);
        });
        all
    };
    let (mut one, two) = std::thread::scope(|scope| {
        let (one, two) = (scope.spawn(|| worker(&[1, 4])), scope.spawn(|| worker(&[3, 2])));
        (one.join().unwrap(), two.join().unwrap())
    });
    one.extend(two);
    assert_eq!(one, ["1 2 3 4 -"]);
}

#[test]
fn a_restart_loses_no_part() {
    let storage = Common::default();
    work(&storage, async |telegram| {
        part(&telegram, 2, "a", "").await;
        part(&telegram, 1, "a", "").await;
    });
    work(&storage, async |mut telegram| {
        part(&telegram, 3, "a", "").await;
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["1 2 3 -"]);
    });
}

#[test]
fn what_a_worker_claimed_and_did_not_finish_is_taken_over() {
    let storage = Common::default();
    work(&storage, async |mut telegram| {
        part(&telegram, 1, "a", "").await;
        part(&telegram, 2, "a", "").await;
        telegram.advance("1s").await;
        assert_eq!(written(&telegram), ["1 2 -"]);
    });
    let commits = storage.commits.lock().unwrap().clone();
    let (last, before) = commits.split_last().unwrap();
    assert!(last.writes.iter().any(|write| write.value.is_none()), "the last commit removes the album");
    // The same up to the claim, as if the worker had died after it.
    let crashed = Common::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        for batch in before {
            crashed.commit(0, batch).await.unwrap();
        }
    });
    work(&crashed, async |mut telegram| {
        telegram.advance("15s").await;
        assert!(written(&telegram).is_empty());
        telegram.advance("7s").await;
        assert_eq!(written(&telegram), ["1 2 -"]);
    });
}
