//! Who gets a broadcast, and who does not any more.

use botwright_api::UserId;
use botwright_emulator::Fault;
use serde::{Deserialize, Serialize};

use super::*;
use crate::broadcast::collect;
use crate::broadcast::row::{CHATS as LIST, UNREACHABLE, wishes};
use crate::data;
use crate::storage::Expected;

#[derive(Debug, Default, Serialize, Deserialize)]
struct Profile {
    city: String,
}

impl Place {
    async fn put(&self, namespace: &'static str, key: &str, value: Vec<u8>) {
        let mut batch = Batch::default();
        batch.put(namespace, key, Expected::Absent, value);
        self.store.commit(&batch).await.unwrap();
    }

    /// What is stored under the keys of a namespace.
    async fn stored(&self, namespace: &str) -> Vec<(String, String)> {
        let stored = self.store.beginning_with(namespace, "").await.unwrap();
        stored.into_iter().map(|(key, stored)| (key, String::from_utf8(stored.value).unwrap())).collect()
    }
}

#[tokio::test]
async fn everybody_is_who_has_data_of_any_kind_or_a_conversation_in_any_chat() {
    let place = Place::new().await;
    let people = place.people(5);
    let [data, more_data, talks, talks_anywhere, unknown] = people.as_slice() else {
        panic!("there are five")
    };
    for (namespace, key) in [
        ("user data", format!("{data}/profile")),
        ("user data", format!("{data}/visits")),
        ("user data", format!("{more_data}/shop::Basket")),
        ("conversation", format!("{talks}/-1001000000003")),
        ("conversation", format!("{talks}/{talks}/7")),
        ("conversation", format!("{data}/{data}")),
        ("conversation of user", format!("{talks_anywhere}/")),
        // These are no users.
        ("conversation of chat", format!("{unknown}/")),
        ("chat data", format!("{unknown}/profile")),
        ("user data", "-1001000000003/profile".to_owned()),
    ] {
        place.put(namespace, &key, Vec::new()).await;
    }
    let id = place.begin(Broadcast::new("News").to_everybody()).await;
    assert_eq!(place.run(id).await, Ended::Over);
    let known = [data, more_data, talks, talks_anywhere];
    assert_eq!(place.got(), known.iter().map(|chat| (chat.0, 1)).collect());
    let progress = place.progress(id).await;
    assert_eq!((progress.total, progress.sent), (4, 4));
}

#[tokio::test]
async fn more_users_than_a_page_holds_are_all_on_the_list_once() {
    let place = Place::new().await;
    let mut batch = Batch::default();
    for user in 1..=600 {
        for name in ["profile", "visits"] {
            batch.put("user data", &format!("{user}/{name}"), Expected::Absent, Vec::new());
        }
    }
    place.store.commit(&batch).await.unwrap();
    let id = place.begin(Broadcast::new("News").to_everybody().dry_run()).await;
    assert_eq!(place.run(id).await, Ended::Over);
    let progress = place.progress(id).await;
    assert_eq!((progress.total, progress.sent), (600, 600));
}

#[tokio::test]
async fn users_are_found_by_what_is_known_of_them() {
    let place = Place::new().await;
    let key = |user: i64| format!("{user}/{}", data::name::<Profile>());
    for (user, city) in [(5, "Oslo"), (6, "Rome"), (7, "Oslo")] {
        let profile = data::write(&Profile { city: city.to_owned() }).unwrap();
        place.put("user data", &key(user), profile).await;
    }
    // Of another type, which nobody looks into.
    place.put("user data", "8/visits", b"1 3".to_vec()).await;
    let in_oslo =
        async || collect::users_with(&place.store, |profile: &Profile| profile.city == "Oslo").await;
    assert_eq!(in_oslo().await.unwrap(), [5, 7].map(UserId));
    place.put("user data", &key(9), b"1 3".to_vec()).await;
    assert!(in_oslo().await.is_err(), "what cannot be read is not left out in silence");
}

#[tokio::test]
async fn who_is_gone_is_counted_and_left_out_the_next_time_where_that_is_asked_for() {
    let place = Place::new().await;
    let people = place.people(6);
    for (chat, code, why) in [
        (people[0], 403, "Forbidden: user is deactivated"),
        (people[1], 400, "Bad Request: chat not found"),
        (people[2], 403, "Forbidden: bot was kicked from the group chat"),
        (people[3], 403, "Forbidden: bot was blocked by the user"),
    ] {
        place.telegram.inject(Fault::refused(code, why).chat(chat).always());
    }
    let id = place.begin(Broadcast::new("News").to(people.clone())).await;
    assert_eq!(place.run(id).await, Ended::Over);
    let progress = place.progress(id).await;
    assert_eq!((progress.sent, progress.gone, progress.blocked, progress.failed), (2, 3, 1, 0));
    let reasons = ["gone", "gone", "gone", "blocked"].map(str::to_owned);
    let expected: HashMap<_, _> = people.iter().map(ToString::to_string).zip(reasons).collect();
    assert_eq!(place.stored(UNREACHABLE).await.into_iter().collect::<HashMap<_, _>>(), expected);
    // They are there again, and left out all the same: nobody asks Telegram.
    place.telegram.clear_faults();
    let id = place.begin(Broadcast::new("Again").to(people.clone()).skip_unreachable()).await;
    assert_eq!(place.run(id).await, Ended::Over);
    let progress = place.progress(id).await;
    assert_eq!((progress.sent, progress.skipped), (2, 4));
    // Who is reached without that is not marked any more.
    let id = place.begin(Broadcast::new("Hello").to(people)).await;
    assert_eq!(place.run(id).await, Ended::Over);
    assert_eq!(place.progress(id).await.sent, 6);
    assert_eq!(place.stored(UNREACHABLE).await, []);
}

#[tokio::test]
async fn a_broadcast_that_is_cancelled_leaves_nobody_on_its_list() {
    let place = Place::new().await;
    let people = place.people(CHATS);
    let id = place.begin(Broadcast::new("News").to(people.clone())).await;
    let other = place.begin(Broadcast::new("Other").to(people[..2].to_vec())).await;
    place.run_until(id, CHATS / 4).await;
    assert!(place.stored(LIST).await.len() > 2);
    let cancel = wishes(&place.store, id, Standing::Cancelled, place.clock.now()).await.unwrap();
    place.store.commit(&cancel.unwrap()).await.unwrap();
    place.clock.advance(Duration::from_mins(1));
    assert_eq!(place.run(id).await, Ended::Over);
    assert_eq!(place.progress(id).await.standing, Standing::Cancelled);
    assert!(place.got().len() < CHATS);
    let left = place.stored(LIST).await;
    assert!(left.len() == 2 && left.iter().all(|(key, _)| key.ends_with(&format!("/{other}"))), "{left:?}");
}
