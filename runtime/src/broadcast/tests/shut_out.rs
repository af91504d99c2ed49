//! What concerns no chat uses up nobody's place on the list: a token that nobody knows, a network that is away at a stop.

use botwright_emulator::Fault;

use super::*;
use crate::broadcast::wishes;
use crate::obliging::Obliging;
use crate::sending::Sending;

#[tokio::test]
async fn a_token_that_telegram_does_not_know_pauses_a_broadcast_and_leaves_everybody_on_the_list() {
    for (fault, why) in [
        (Fault::refused(401, "Unauthorized"), "Telegram does not know this token (401 Unauthorized)"),
        (
            Fault::refused(404, "Not Found"),
            "Telegram does not know this token, or this address (404 Not Found)",
        ),
        (
            Fault::page(404, "<html>\n<head>"),
            "Telegram does not know this token, or this address (404 <html>)",
        ),
    ] {
        let place = Place::new().await;
        let people = place.people(CHATS);
        place.telegram.inject(fault.always());
        let id = place.begin(Broadcast::new("News").to(people.clone())).await;
        assert_eq!(place.run(id).await, Ended::Over);
        let progress = place.progress(id).await;
        assert_eq!((progress.standing, progress.passed()), (Standing::Paused, 0));
        assert_eq!(progress.why.as_deref(), Some(why));
        place.telegram.clear_faults();
        let resume = wishes(&place.store, id, Standing::Running, place.clock.now()).await.unwrap();
        place.store.commit(&resume.unwrap()).await.unwrap();
        assert_eq!(place.run(id).await, Ended::Over);
        let progress = place.progress(id).await;
        assert_eq!((progress.standing, progress.why), (Standing::Done, None));
        assert_eq!(place.got(), people.iter().map(|chat| (chat.0, 1)).collect());
    }
}

#[tokio::test(start_paused = true)]
async fn a_stop_leaves_those_on_the_list_whose_calls_wait_for_the_network_or_for_telegrams_leave() {
    for (server, sending) in [
        (Obliging::unreachable(), Sending::default()),
        (Obliging::too_busy(40), Sending::default()),
        (Obliging::too_busy(40), Sending::unlimited()),
    ] {
        let clock = Clock::system();
        let (bot, scheduler) = sending.around(server.bot(), &clock);
        let store = Store::new(Arc::new(MemoryStorage::default()), clock.clone());
        let mut batch = Batch::default();
        let row = Broadcast::new("News").to((1..=3).map(ChatId)).begin(clock.now(), &mut batch).unwrap();
        store.commit(&batch).await.unwrap();
        let (stop, stopping) = watch::channel(false);
        let runner = Runner { bot: &bot, store: &store, clock: &clock, due: None, stopping };
        let stopped = async {
            tokio::time::sleep(Duration::from_secs(2)).await;
            stop.send_replace(true);
            scheduler.unwrap().send_broadcasts_away();
            tokio::time::Instant::now()
        };
        let (ended, since) = tokio::join!(runner.run(row.progress.id), stopped);
        assert_eq!(ended.unwrap(), Ended::Stopped);
        assert!(since.elapsed() < Duration::from_secs(1), "nobody is waited for");
        let (row, ..) = read(&store, row.progress.id).await.unwrap().unwrap();
        assert_eq!(row.progress.passed(), 0);
        assert_eq!(store.beginning_with("broadcast chat", "").await.unwrap().len(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn one_that_is_cancelled_while_its_calls_are_under_way_does_not_pause_instead() {
    let (server, clock) = (Obliging::refusing(401, "Unauthorized"), Clock::system());
    let (bot, _scheduler) =
        Sending::default().per_chat(Duration::from_secs(1), 1).around(server.bot(), &clock);
    let store = Store::new(Arc::new(MemoryStorage::default()), clock.clone());
    let mut batch = Batch::default();
    let row = Broadcast::new("News").to([ChatId(1)]).begin(clock.now(), &mut batch).unwrap();
    store.commit(&batch).await.unwrap();
    let id = row.progress.id;
    // The chat may get its next message in a second.
    bot.send_message(ChatId(1), "Before").await.unwrap_err();
    let (_stop, stopping) = watch::channel(false);
    let runner = Runner { bot: &bot, store: &store, clock: &clock, due: None, stopping };
    let cancelled = async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(server.asked().len(), 1, "it is under way");
        let cancel = wishes(&store, id, Standing::Cancelled, 0).await.unwrap();
        store.commit(&cancel.unwrap()).await.unwrap();
    };
    let (ended, ()) = tokio::join!(runner.run(id), cancelled);
    assert_eq!(ended.unwrap(), Ended::Over);
    let (row, ..) = read(&store, id).await.unwrap().unwrap();
    assert_eq!((row.progress.standing, row.progress.why), (Standing::Cancelled, None));
}
