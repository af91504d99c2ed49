//! A handler that failed holds nothing back from the one that is told.

use botwright::prelude::*;

use crate::script::talk;

#[derive(Default, Serialize, Deserialize)]
struct Seen {
    failures: u32,
}

#[message(text)]
fn fails(mut seen: UserData<Seen>) -> Result<&'static str> {
    seen.failures += 10;
    Err(Error::text("the kettle is empty"))
}

#[on_error]
fn count(seen: Option<UserData<Seen>>) -> Option<String> {
    let mut seen = seen?;
    seen.failures += 1;
    Some(format!("{} failed", seen.failures))
}

#[test]
fn the_error_handler_takes_the_data_that_the_failed_one_had() {
    talk(Router::new().mount(handlers![fails, count]), async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("tea").await;
        ann.sees("1 failed").await;
        ann.says("tea").await;
        ann.sees("2 failed").await;
    });
}
