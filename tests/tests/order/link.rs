//! In which order handlers are listed, mounted or linked changes nothing.

use botwright::prelude::*;

use crate::script::check;

const FORWARD: Router = Router::new().mount(handlers![open, listed, number, last, first, everything, help]);
const BACKWARD: Router = Router::new().mount(handlers![help, everything, first, last, number, listed, open]);
const MIXED: Router = Router::new().mount(handlers![last, everything, open, help, first, number, listed]);
const IN_PARTS: Router = Router::new()
    .mount(handlers![everything, last])
    .mount(handlers![open, listed, first])
    .mount(handlers![help])
    .mount(handlers![number]);
const IN_OTHER_PARTS: Router = Router::new()
    .mount(handlers![number, first])
    .mount(handlers![help, everything])
    .mount(handlers![last, listed, open]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum List {
    #[start]
    Open,
}

#[command("open")]
fn open() -> Goto<List> {
    goto!(List::Open)
}

#[state(List::Open)]
#[message(text & !command)]
fn listed(Text(text): Text) -> String {
    format!("listed {text}")
}

#[message(regex(r"^\d"))]
fn number() -> &'static str {
    "begins with a number"
}

#[message(regex(r"\d$"))]
fn first() -> &'static str {
    "ends with a number"
}

#[message(text, order = 1)]
fn last() -> &'static str {
    "text"
}

#[message]
fn everything() -> &'static str {
    "everything"
}

#[command("help")]
fn help() -> &'static str {
    "help"
}

#[test]
fn the_order_of_the_list_does_not_matter() {
    for router in [FORWARD, BACKWARD, MIXED, IN_PARTS, IN_OTHER_PARTS] {
        check(
            router,
            "Ann: 1 and 1
             Bot: begins with a number
             Ann: and 1
             Bot: ends with a number
             Ann: none
             Bot: text
             Ann: /help
             Bot: help
             Ann: /open
             Ann: 1 and 1
             Bot: listed 1 and 1
             Ann: /help
             Bot: help",
        );
    }
}
