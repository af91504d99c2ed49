//! Data about a user: wherever they are, committed with the step, or not at all, and no change lost.

use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router =
    Router::new().mount(handlers![count, look, fail, panic, begin, step, state, apologise]);

#[derive(Default, Serialize, Deserialize)]
struct Counter {
    count: u32,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Walk {
    #[start]
    #[to(Arrived)]
    Walking,
    #[to(Walking)]
    Arrived,
}

#[message(regex("^up$"))]
async fn count(mut counter: UserData<Counter>) {
    let count = counter.count;
    // Whoever else could come in between has the chance to.
    tokio::task::yield_now().await;
    counter.count = count + 1;
}

#[command("look")]
fn look(counter: UserData<Counter>) -> String {
    counter.count.to_string()
}

#[command("fail")]
fn fail(mut counter: UserData<Counter>) -> Result {
    counter.count = 1_000;
    Err(Error::text("changed and failed"))
}

#[command("panic")]
fn panic(mut counter: UserData<Counter>) {
    counter.count = 1_000;
    panic!("changed and panicked");
}

#[command("walk")]
fn begin() -> Goto<Walk> {
    goto!(Walk::Walking)
}

/// Changes the data and the state; then the answer fails, when the text is empty.
#[state(Walk::Walking)]
#[message]
fn step(Text(text): Text, mut counter: UserData<Counter>) -> (String, Goto<Walk>) {
    counter.count += 10;
    (text.trim_start_matches("silent").to_owned(), goto!(Walk::Arrived))
}

#[state(Walk::Arrived)]
#[message]
fn state() -> &'static str {
    "arrived already"
}

#[on_error]
fn apologise(Failure(why): Failure) -> String {
    if why.is_panic() { "It panicked.".to_owned() } else { "It failed.".to_owned() }
}

#[test]
fn data_belongs_to_the_user() {
    check(
        ROUTER,
        "Ann: up
         Ann: up
         Ann: /look
         Bot: 2
         Ben: /look
         Bot: 0",
    );
}

#[test]
fn a_handler_that_fails_or_panics_changes_nothing() {
    check(
        ROUTER,
        "Ann: up
         Ann: /fail
         Bot: It failed.
         Ann: /panic
         Bot: It panicked.
         Ann: /look
         Bot: 1",
    );
}

#[test]
fn data_and_step_are_committed_together_or_not_at_all() {
    check(
        ROUTER,
        "Ann: /walk
         Ann: silent
         Bot: It failed.
         Ann: /look
         Bot: 0
         Ann: loud
         Bot: loud
         Ann: /look
         Bot: 10
         Ann: loud
         Bot: arrived already",
    );
}

#[test]
fn of_changes_in_ten_chats_at_once_none_is_lost() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let groups: Vec<_> =
            (0..9).map(|number| telegram.group(&format!("Group {number}"), &[&ann])).collect();
        let person = telegram.emulator().user("Ann");
        for _ in 0..10 {
            person.private().send_text("up").unwrap();
            groups.iter().for_each(|group| drop(person.at(group).send_text("up").unwrap()));
        }
        let mut alone = ann.chat();
        alone.says("/look").await;
        alone.sees("100").await;
    });
}
