//! Lists of users and chats that change while the bot runs.

use botwright::filters::{Member, with};
use botwright::prelude::*;
use botwright::types;
use serde_json::{Value, json};

use crate::fake::message;

/// A message of a user with this id and this username.
fn from(id: i64, username: &str) -> types::Message {
    let user = json!({"id": id, "is_bot": false, "first_name": "Ann", "username": username});
    received(json!({"from": user}))
}

fn received(fields: Value) -> types::Message {
    serde_json::from_value(message(1, fields)).unwrap()
}

#[test]
fn people_are_on_a_list_by_id_or_by_username_in_any_case() {
    let list = UserList::new();
    assert!(list.add(1));
    assert!(list.add(UserId(2)));
    assert!(list.add("@Ann"));
    assert!(!list.add("ann"), "it is there already");
    assert!(list.contains("@ANN") && list.contains(2) && !list.contains(3));
    assert!(with::user(&from(1, "x"), &list));
    assert!(with::user(&from(9, "aNN"), &list));
    assert!(!with::user(&from(9, "anna"), &list));
    assert_eq!(list.members(), [Member::Id(1), Member::Id(2), Member::Username("ann".into())]);
    assert_eq!(format!("{list:?}"), r#"{Id(1), Id(2), Username("ann")}"#);
    assert!(list.remove("Ann") && !list.remove("Ann"));
    assert!(!with::user(&from(9, "ann"), &list));
    list.clear();
    assert!(list.is_empty());
    assert!(!with::user(&from(1, "ann"), &list), "nobody is on an empty list");
}

#[test]
fn a_list_that_is_open_while_empty_takes_everybody_until_somebody_is_on_it() {
    static CHATS: ChatList = ChatList::open_while_empty();
    let group = received(json!({"chat": {"id": -7, "type": "group"}}));
    assert!(with::chat(&group, &CHATS));
    CHATS.add(ChatId(-8));
    assert!(!with::chat(&group, &CHATS));
    CHATS.add(-7);
    assert!(with::chat(&group, &CHATS));
    assert!(!with::sender_chat(&group, &CHATS), "a message without a sender chat has none that fits");
}

#[test]
fn a_list_is_filled_from_what_was_stored() {
    let stored = [Member::Id(5), Member::Username("ann".into())];
    let list = UserList::new();
    (&list).extend(stored.clone());
    assert_eq!(list.members(), stored);
    let mention = received(json!({
        "text": "hi @Ann", "entities": [{"type": "mention", "offset": 3, "length": 4}]
    }));
    assert!(with::mention(&mention, &list));
}

#[test]
fn many_ask_while_one_changes() {
    static BUSY: UserList = UserList::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for id in 0..1_000 {
                assert!(BUSY.add(id));
                assert_eq!(BUSY.remove(id - 1), id > 0);
            }
        });
        for _ in 0..3 {
            scope.spawn(|| assert!(!(0..1_000).any(|_| with::user(&from(1_000, "ann"), &BUSY))));
        }
    });
    assert_eq!(BUSY.members(), [Member::Id(999)]);
}
