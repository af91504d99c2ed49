//! How a bot stops.

use botwright_api::types::{self, Chat, Update};
use botwright_emulator::Emulator;

use super::*;
use crate::app::App;
use crate::clock::Clock;
use crate::dispatch::Task;
use crate::prelude::{Album, Router, message};

const ROUTER: Router = Router::new().mount(crate::handlers![count]);

#[message]
fn count(album: Album) -> String {
    album.len().to_string()
}

#[tokio::test]
async fn a_stop_waits_until_an_album_is_whole() {
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let clock = Clock::manual(0);
    let running = App::with_router(bot, ROUTER).clock(clock.clone()).start().await.unwrap();
    let ann = emulator.person("Ann").knows_the_bot().build().private();
    for id in [1, 2] {
        let chat = Chat::new(ann.chat_id(), "private");
        let part = types::Message::new(id, 1, chat).with_media_group_id("album");
        let update = Arc::new(Update::new(id, UpdateKind::Message(part.into())));
        running.lanes.push(Task::Update(update, Box::new(|| ()))).await;
    }
    running.lanes.idle().await;
    let stop = tokio::spawn(running.stop());
    tokio::task::yield_now().await;
    clock.advance(Duration::from_secs(1));
    stop.await.unwrap();
    assert_eq!(ann.last_message().unwrap().text(), Some("2"));
}
