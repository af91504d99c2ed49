//! How fast a broadcast goes, by tokio's paused clock and a server that answers at once.

use super::*;
use crate::obliging::Obliging;
use crate::sending::Sending;

const MANY: usize = 200;

/// Runs a broadcast to many chats on a bot that sends so; the moments of its calls, in milliseconds.
async fn moments(sending: Sending, broadcast: Broadcast) -> (Obliging, Vec<u128>) {
    let server = Obliging::new();
    let clock = Clock::system();
    let (bot, _scheduler) = sending.around(server.bot(), &clock);
    let store = Store::new(Arc::new(MemoryStorage::default()), clock.clone());
    let mut batch = Batch::default();
    let chats = (1..=i64::try_from(MANY).unwrap()).map(ChatId);
    let row = broadcast.to(chats).begin(clock.now(), &mut batch).unwrap();
    store.commit(&batch).await.unwrap();
    let (_stop, stopping) = watch::channel(false);
    let runner = Runner { bot: &bot, store: &store, clock: &clock, due: None, stopping };
    assert_eq!(runner.run(row.progress.id).await.unwrap(), Ended::Over);
    let moments = server.milliseconds();
    assert_eq!(moments.len(), MANY);
    (server, moments)
}

#[tokio::test(start_paused = true)]
async fn a_chosen_rate_is_kept_from_the_first_to_the_last() {
    for (rate, apart) in [(5, 200), (20, 50)] {
        let (_, moments) = moments(Sending::default(), Broadcast::new("News").rate(rate)).await;
        let pauses: Vec<_> = moments.windows(2).map(|pair| pair[1] - pair[0]).collect();
        // The clock wakes whoever waits at the next millisecond.
        assert!(pauses.iter().all(|pause| (apart..=apart + 1).contains(pause)), "{rate}: {pauses:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_rate_it_takes_what_the_budget_leaves_to_broadcasts() {
    let (_, moments) = moments(Sending::default(), Broadcast::new("News")).await;
    let first = moments.iter().filter(|moment| **moment < 1_000).count();
    assert_eq!(first, 25);
    assert!((7_000..8_000).contains(moments.last().unwrap()), "{moments:?}");
}

#[tokio::test(start_paused = true)]
async fn a_paid_one_has_the_budget_of_paid_messages() {
    let (server, paid) = moments(Sending::default(), Broadcast::new("News").paid()).await;
    assert!(server.asked().iter().all(|asked| asked.params["allow_paid_broadcast"] == true));
    assert!(*paid.last().unwrap() < 1_000, "{paid:?}");
    let (server, _) = moments(Sending::unlimited(), Broadcast::new("News")).await;
    assert!(server.asked().iter().all(|asked| asked.params.get("allow_paid_broadcast").is_none()));
}
