//! Which handler runs: one test for each rule of ARCHITECTURE.md, and each with the list of handlers in every rotation.

use botwright::prelude::*;
use botwright::testing::{Chat, run_with};

/// Plays a script against the same handlers, listed in one order and in the other.
macro_rules! in_any_order {
    ([$($handler:ident),+], $script:expr) => {{
        const LISTED: Handlers = handlers![$($handler),+];
        run_with(|bot| App::with_router(bot, Router::new().mount(LISTED)), async |mut telegram| {
            $script(telegram.user("Ann").chat()).await;
        });
        in_any_order!(@reversed [$($handler),+] [] $script)
    }};
    (@reversed [$first:ident $(, $rest:ident)*] [$($done:ident),*] $script:expr) => {
        in_any_order!(@reversed [$($rest),*] [$first $(, $done)*] $script)
    };
    (@reversed [] [$($handler:ident),+] $script:expr) => {{
        const REVERSED: Handlers = handlers![$($handler),+];
        run_with(|bot| App::with_router(bot, Router::new().mount(REVERSED)), async |mut telegram| {
            $script(telegram.user("Ann").chat()).await;
        });
    }};
}

async fn hears(mut ann: Chat, exchange: &[(&str, &str)]) {
    for (said, heard) in exchange {
        ann.says(said).await;
        ann.sees(heard).await;
    }
}

mod commands {
    use super::*;

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    enum Talk {
        #[start]
        Listening,
    }

    #[command("talk")]
    fn talk() -> (&'static str, Goto<Talk>) {
        ("listening", goto!(Talk::Listening))
    }

    #[state(Talk::Listening)]
    #[message]
    fn anything() -> &'static str {
        "anything"
    }

    #[state(Talk::Listening)]
    #[command("help")]
    fn help_in_talk() -> &'static str {
        "help of the talk"
    }

    #[command("help")]
    fn help() -> &'static str {
        "help"
    }

    #[command("cancel")]
    fn cancel() -> &'static str {
        "cancelled"
    }

    #[command("start")]
    fn start() -> &'static str {
        "started"
    }

    #[command("start ref_{code}")]
    fn invited(code: String) -> String {
        format!("invited by {code}")
    }

    #[test]
    fn a_global_command_goes_before_a_state_that_listens_to_everything() {
        in_any_order!([talk, anything, cancel], async |ann| {
            hears(
                ann,
                &[
                    ("/talk", "listening"),
                    ("/cancel", "cancelled"),
                    ("/unknown", "anything"),
                    ("x", "anything"),
                ],
            )
            .await;
        });
    }

    #[test]
    fn the_command_of_the_state_goes_before_the_global_one() {
        in_any_order!([help, talk, help_in_talk], async |ann| {
            hears(ann, &[("/help", "help"), ("/talk", "listening"), ("/help", "help of the talk")]).await;
        });
    }

    #[test]
    fn more_fixed_text_in_the_pattern_goes_first() {
        in_any_order!([start, invited], async |ann| {
            hears(
                ann,
                &[("/start", "started"), ("/start ref_7", "invited by 7"), ("/start other", "started")],
            )
            .await;
        });
    }
}

mod reentry {
    use super::*;

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    enum Open {
        #[start]
        First,
    }

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(reentry = false)]
    enum Closed {
        #[start]
        First,
    }

    #[command("open")]
    fn open() -> (&'static str, Goto<Open>) {
        ("opened", goto!(Open::First))
    }

    #[state(Open::First)]
    #[message(text)]
    fn in_open() -> &'static str {
        "in open"
    }

    #[command("closed")]
    fn closed() -> (&'static str, Goto<Closed>) {
        ("closed", goto!(Closed::First))
    }

    #[state(Closed::First)]
    #[message(text)]
    fn in_closed() -> (&'static str, Goto<Closed>) {
        ("in closed", end())
    }

    #[test]
    fn an_entry_command_begins_anew_unless_told_otherwise() {
        in_any_order!([open, in_open], async |ann| {
            hears(ann, &[("/open", "opened"), ("x", "in open"), ("/open", "opened")]).await;
        });
    }

    #[test]
    fn without_reentry_it_is_no_candidate_while_the_conversation_runs() {
        in_any_order!([closed, in_closed], async |ann| {
            hears(ann, &[("/closed", "closed"), ("/closed", "in closed"), ("/closed", "closed")]).await;
        });
    }

    #[test]
    fn of_two_conversations_the_one_entered_last_is_asked_first() {
        in_any_order!([open, in_open, closed, in_closed], async |ann| {
            let exchange = [
                ("/open", "opened"),
                ("/closed", "closed"),
                ("x", "in closed"),
                ("x", "in open"),
                ("/closed", "closed"),
            ];
            hears(ann, &exchange).await;
        });
    }
}

mod specificity {
    use super::*;

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    enum Talk {
        #[start]
        Listening,
    }

    #[command("talk")]
    fn talk() -> (&'static str, Goto<Talk>) {
        ("listening", goto!(Talk::Listening))
    }

    #[message]
    fn catch_all() -> &'static str {
        "catch-all"
    }

    #[message]
    fn narrowed(Text(text): Text) -> String {
        format!("narrowed {text}")
    }

    #[message(regex("^[0-9]+$"))]
    fn number() -> &'static str {
        "number"
    }

    #[state(Talk::Listening)]
    #[message(text)]
    fn in_state() -> Result<&'static str, Pass> {
        Ok("in state")
    }

    #[state(Talk::*)]
    #[message(regex("^[0-9]+$"))]
    fn in_any_state() -> &'static str {
        "in any state"
    }

    #[state(Talk::Listening)]
    #[message(regex("^pass"))]
    fn passes() -> Pass {
        Pass
    }

    #[message(text, order = 2)]
    fn second(Text(text): Text) -> String {
        format!("second {text}")
    }

    #[message(text, order = -1)]
    fn first(Text(text): Text) -> Result<String, Pass> {
        if text == "pass" { Err(Pass) } else { Ok(format!("first {text}")) }
    }

    #[test]
    fn a_regex_then_what_narrows_then_the_catch_all() {
        in_any_order!([catch_all, narrowed, number], async |mut ann: Chat| {
            ann.says("12").await;
            ann.sees("number").await;
            ann.says("twelve").await;
            ann.sees("narrowed twelve").await;
            ann.sends_location(1.0, 2.0).await;
            ann.sees("catch-all").await;
        });
    }

    #[test]
    fn the_state_goes_before_all_states_and_they_before_the_global_ones() {
        in_any_order!([number, in_any_state, in_state, talk], async |ann| {
            hears(ann, &[("1", "number"), ("/talk", "listening"), ("x", "in state"), ("1", "in state")])
                .await;
        });
        in_any_order!([number, in_any_state, talk], async |ann| {
            hears(ann, &[("/talk", "listening"), ("1", "in any state")]).await;
        });
    }

    #[test]
    fn pass_asks_the_next() {
        in_any_order!([in_state, passes, talk], async |ann| {
            hears(ann, &[("/talk", "listening"), ("pass on", "in state")]).await;
        });
    }

    #[test]
    fn a_smaller_order_goes_first() {
        in_any_order!([second, first], async |ann| {
            hears(ann, &[("x", "first x"), ("pass", "second pass")]).await;
        });
    }
}

mod positions {
    use super::*;

    #[message(text)]
    fn upper(Text(text): Text) -> Result<&'static str, Pass> {
        if text == "pass" { Err(Pass) } else { Ok("upper") }
    }

    #[message(text & !photo)]
    fn lower() -> &'static str {
        "lower"
    }

    #[test]
    fn among_equals_the_position_in_the_source_decides() {
        in_any_order!([lower, upper], async |ann| hears(ann, &[("x", "upper"), ("pass", "lower")]).await);
    }
}
