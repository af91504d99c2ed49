//! The state comes before the global handlers; entry commands win unless `reentry = false`.

use botwright::prelude::*;

use crate::script::check;

const ROUTER: Router = Router::new().mount(handlers![
    a_global_number,
    anything,
    whatever_the_order,
    order,
    size,
    count,
    leave_the_order,
    sign,
    name,
    leave_the_signing,
]);

/// Entered anew from anywhere.
#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Count)]
    Size,
    #[to(Size)]
    Count,
}

/// Not entered while it runs.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(reentry = false)]
enum Signing {
    #[start]
    Name,
}

#[message(regex(r"^\d+$"))]
fn a_global_number() -> &'static str {
    "a number, globally"
}

#[message]
fn anything() -> &'static str {
    "anything, globally"
}

#[state(Order::*)]
#[message(text & regex("wrong"))]
fn whatever_the_order() -> &'static str {
    "in any state of the order"
}

#[state(Order::*)]
#[command("leave")]
fn leave_the_order() -> (&'static str, Goto<Order>) {
    ("left the order", end())
}

#[command("order")]
fn order() -> (&'static str, Goto<Order>) {
    ("order begins", goto!(Order::Size))
}

#[state(Order::Size)]
#[message(!regex("^pass$"))]
fn size(Text(text): Text) -> (String, Goto<Order>) {
    (format!("size {text}"), goto!(Order::Count))
}

#[state(Order::Count)]
#[message(regex("one"))]
fn count(Text(text): Text) -> String {
    format!("count {text}")
}

#[command("sign")]
fn sign() -> (&'static str, Goto<Signing>) {
    ("signing begins", goto!(Signing::Name))
}

#[state(Signing::Name)]
#[message(!regex("^pass$"))]
fn name(Text(text): Text) -> String {
    format!("name {text}")
}

#[state(Signing::Name)]
#[command("done")]
fn leave_the_signing() -> (&'static str, Goto<Signing>) {
    ("signed", end())
}

#[test]
fn a_state_comes_before_the_global_handlers_however_specific() {
    check(
        ROUTER,
        "Ann: 12
         Bot: a number, globally
         Ann: /order
         Bot: order begins
         Ann: 12
         Bot: size 12",
    );
}

#[test]
fn the_global_handlers_get_what_the_state_does_not_take() {
    check(
        ROUTER,
        "Ann: /order
         Bot: order begins
         Ann: pass
         Bot: anything, globally",
    );
}

#[test]
fn handlers_of_all_states_come_after_those_of_the_state_however_specific() {
    check(
        ROUTER,
        "Ann: /order
         Bot: order begins
         Ann: wrong
         Bot: size wrong
         Ann: wrong
         Bot: in any state of the order
         Ann: the wrong one
         Bot: count the wrong one",
    );
}

#[test]
fn a_command_of_all_states_counts_as_the_state_s_own() {
    check(
        ROUTER,
        "Ann: /leave
         Bot: anything, globally
         Ann: /order
         Bot: order begins
         Ann: /leave
         Bot: left the order
         Ann: large
         Bot: anything, globally",
    );
}

#[test]
fn an_entry_command_enters_anew_from_any_state() {
    check(
        ROUTER,
        "Ann: /order
         Bot: order begins
         Ann: large
         Bot: size large
         Ann: /order
         Bot: order begins
         Ann: small
         Bot: size small",
    );
}

#[test]
fn without_reentry_an_entry_command_is_text_to_the_running_conversation() {
    check(
        ROUTER,
        "Ann: /sign
         Bot: signing begins
         Ann: /sign
         Bot: name /sign
         Ann: /done
         Bot: signed
         Ann: /sign
         Bot: signing begins",
    );
}

#[test]
fn of_several_conversations_the_one_entered_last_is_asked_first() {
    check(
        ROUTER,
        "Ann: /order
         Bot: order begins
         Ann: /sign
         Bot: signing begins
         Ann: both
         Bot: name both
         Ann: /order
         Bot: order begins
         Ann: both
         Bot: size both",
    );
}

#[test]
fn what_the_last_conversation_does_not_take_goes_to_the_one_before() {
    check(
        ROUTER,
        "Ann: /sign
         Bot: signing begins
         Ann: /order
         Bot: order begins
         Ann: large
         Bot: size large
         Ann: Ann Lee
         Bot: name Ann Lee
         Ann: one
         Bot: count one
         Ann: /done
         Bot: signed
         Ann: Ann Lee
         Bot: anything, globally",
    );
}
