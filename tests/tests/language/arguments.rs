//! Arguments from a command's text, deep links, and whom a command is addressed to.

use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router =
    Router::new().mount(handlers![remind, greet, roll, add, add_all, start, invited, settings, other_text]);

#[command("remind {minutes} {text..}")]
fn remind(minutes: u32, text: String) -> String {
    format!("In {minutes} minutes: {text}")
}

#[command("greet {name?}", aliases("hello"))]
fn greet(name: Option<String>) -> String {
    format!("Hello, {}!", name.as_deref().unwrap_or("you"))
}

#[command("roll {sides?}")]
fn roll(sides: Option<u8>) -> String {
    format!("{} sides", sides.unwrap_or(6))
}

#[command("add {left} {right}")]
fn add(left: i64, right: i64) -> String {
    (left + right).to_string()
}

#[command("sum")]
fn add_all(words: Args) -> String {
    words.iter().filter_map(|word| word.parse::<i64>().ok()).sum::<i64>().to_string()
}

#[command("start")]
fn start() -> &'static str {
    "Welcome."
}

#[command("start ref_{code}")]
fn invited(code: String) -> String {
    format!("You were invited with {code}.")
}

#[command("settings reset {what}")]
fn settings(what: String) -> String {
    format!("{what} is reset")
}

#[message]
fn other_text(Text(text): Text) -> String {
    format!("text: {text}")
}

#[test]
fn words_are_parsed_by_type_and_the_rest_is_kept_as_it_is() {
    check(
        ROUTER,
        "Ann: /remind 20 tea  is ready
         Bot: In 20 minutes: tea  is ready
         Ann: /add 3 -5
         Bot: -2
         Ann: /sum 1 2 three 4
         Bot: 7
         Ann: /settings reset all
         Bot: all is reset",
    );
}

#[test]
fn optional_words_may_be_absent() {
    check(
        ROUTER,
        "Ann: /greet
         Bot: Hello, you!
         Ann: /greet Ben
         Bot: Hello, Ben!
         Ann: /roll
         Bot: 6 sides
         Ann: /roll 20
         Bot: 20 sides",
    );
}

#[test]
fn what_does_not_parse_is_answered_with_the_usage() {
    check(
        ROUTER,
        "Ann: /remind soon
         Bot: Usage: /remind <minutes> <text>
         Ann: /remind
         Bot: Usage: /remind <minutes> <text>
         Ann: /remind -1 tea
         Bot: -1 is not between 0 and 4294967295. / Usage: /remind <minutes> <text>
         Ann: /remind soon tea
         Bot: “soon” is not a number. / Usage: /remind <minutes> <text>
         Ann: /roll 300
         Bot: 300 is not between 0 and 255. / Usage: /roll [sides]
         Ann: /add 1
         Bot: Usage: /add <left> <right>",
    );
}

#[test]
fn surplus_words_are_answered_with_the_usage() {
    check(
        ROUTER,
        "Ann: /add 1 2 3
         Bot: Usage: /add <left> <right>
         Ann: /greet Ben Lee
         Bot: Usage: /greet [name]",
    );
}

#[test]
fn a_deep_link_s_payload_is_an_argument() {
    check(
        ROUTER,
        "Ann: /start ref_abc
         Bot: You were invited with abc.
         Ann: /start
         Bot: Welcome.
         Ann: /start something
         Bot: Welcome.",
    );
}

#[test]
fn commands_are_found_in_any_case_and_by_their_aliases() {
    check(
        ROUTER,
        "Ann: /START
         Bot: Welcome.
         Ann: /Greet Ben
         Bot: Hello, Ben!
         Ann: /hello Ben
         Bot: Hello, Ben!
         Ann: /HELLO
         Bot: Hello, you!",
    );
}

#[test]
fn only_the_own_name_is_listened_to() {
    check(
        ROUTER,
        "Ann: /start@offline_bot
         Bot: Welcome.
         Ann: /start@OFFLINE_BOT ref_abc
         Bot: You were invited with abc.
         Ann: /start@other_bot
         Ann: /unknown@other_bot
         Ann: /unknown
         Bot: text: /unknown",
    );
}

#[test]
fn a_command_is_one_only_at_the_beginning() {
    check(
        ROUTER,
        "Ann: say /start
         Bot: text: say /start
         Ann: /
         Bot: text: /",
    );
}

#[test]
fn a_group_s_members_address_the_bot_by_name() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann]);
        let mut ann = ann.at(&group);
        ann.says("/greet@offline_bot Ben").await;
        ann.sees("Hello, Ben!").await;
        ann.says("/greet@other_bot Ben").await;
        ann.sees_nothing().await;
    });
}
