//! A handler of exactly this command comes before everything else.

use botwright::prelude::*;

use crate::script::check;

const ROUTER: Router = Router::new().mount(handlers![
    anything,
    hears,
    hears_a_number,
    other,
    help,
    help_while_talking,
    talk,
    start,
    start_with_a_code,
    start_with_a_number,
]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Talk {
    #[start]
    Listening,
}

#[message]
fn anything() -> &'static str {
    "global text"
}

#[state(Talk::Listening)]
#[message]
fn hears() -> &'static str {
    "the state heard"
}

#[state(Talk::Listening)]
#[message(regex(r"^/\d+$"))]
fn hears_a_number() -> &'static str {
    "the state heard a number"
}

#[command("other")]
fn other() -> &'static str {
    "global other"
}

#[command("help")]
fn help() -> &'static str {
    "global help"
}

#[state(Talk::Listening)]
#[command("help")]
fn help_while_talking() -> &'static str {
    "the state's help"
}

#[command("talk")]
fn talk() -> Goto<Talk> {
    goto!(Talk::Listening)
}

#[command("start")]
fn start() -> &'static str {
    "started"
}

#[command("start {code}_ref")]
fn start_with_a_code(code: String) -> String {
    format!("started with {code}")
}

#[command("start number_{number}_ref")]
fn start_with_a_number(number: u8) -> String {
    format!("started with number {number}")
}

#[test]
fn a_command_comes_before_the_text_of_the_state() {
    check(
        ROUTER,
        "Ann: /talk
         Ann: hello
         Bot: the state heard
         Ann: /help
         Bot: the state's help",
    );
}

#[test]
fn the_commands_of_the_state_come_before_the_global_ones() {
    check(
        ROUTER,
        "Ann: /help
         Bot: global help
         Ann: /talk
         Ann: /help
         Bot: the state's help",
    );
}

#[test]
fn a_global_command_comes_before_the_text_of_the_state() {
    check(
        ROUTER,
        "Ann: /talk
         Ann: /other
         Bot: global other",
    );
}

#[test]
fn a_command_that_nobody_handles_is_text_to_the_state() {
    check(
        ROUTER,
        "Ann: /talk
         Ann: /unknown
         Bot: the state heard
         Ann: /12
         Bot: the state heard a number",
    );
}

#[test]
fn of_one_command_the_pattern_with_more_fixed_text_comes_first() {
    check(
        ROUTER,
        "Ann: /start
         Bot: started
         Ann: /start abc_ref
         Bot: started with abc
         Ann: /start number_7_ref
         Bot: started with number 7
         Ann: /start abc
         Bot: started",
    );
}
