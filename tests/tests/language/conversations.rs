//! Conversations: the voice of a state, the moves, the timeout, and several at once.

use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router = Router::new().mount(handlers![
    order, ask_size, size, change, ask_count, count, gave_up, tea, pour, everything, through, passing,
    passed, heard,
]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m")]
enum Order {
    #[start]
    #[to(Count)]
    Size,
    #[to(Size)]
    Count { size: String, steps: u8 },
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Tea {
    #[start]
    Pouring(u8),
}

/// The first state's voice goes on at once.
#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Through {
    #[start]
    #[to(Behind)]
    Passing,
    #[to()]
    Behind,
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Size)
}

#[enter(Order::Size)]
fn ask_size() -> &'static str {
    "Which size?"
}

#[state(Order::Size)]
#[message(!command)]
fn size(Text(size): Text) -> Goto<Order> {
    goto!(Order::Count { size, steps: 1 })
}

#[enter(Order::Count { size, .. })]
fn ask_count(size: String) -> String {
    format!("How many {size} ones?")
}

#[state(Order::Count { size: _, steps })]
#[message(regex("^back$"))]
fn change(steps: u8) -> (String, Goto<Order>) {
    (format!("After {steps} step."), goto!(Order::Size))
}

#[state(Order::Count { size, .. })]
#[message(!command)]
async fn count(size: String, Text(text): Text, chat: Chat) -> Goto<Order> {
    let Ok(count) = text.parse::<u8>() else {
        chat.say("A number, please.").await?;
        return stay();
    };
    chat.say(format!("{count} {size} ones.")).await?;
    end()
}

#[timeout(Order)]
fn gave_up() -> &'static str {
    "I gave up."
}

#[command("tea {cups}")]
fn tea(cups: u8) -> Goto<Tea> {
    goto!(Tea::Pouring(cups))
}

#[state(Tea::Pouring(cups))]
#[command("pour")]
fn pour(cups: u8) -> (String, Goto<Tea>) {
    if cups == 0 {
        ("Empty.".to_owned(), end())
    } else {
        (format!("{cups} cups."), goto!(Tea::Pouring(cups - 1)))
    }
}

#[command("through")]
fn through() -> Goto<Through> {
    goto!(Through::Passing)
}

#[enter(Through::Passing)]
fn passing() -> (&'static str, Goto<Through>) {
    ("passing", goto!(Through::Behind))
}

#[state(Through::Passing)]
#[message]
fn passed() -> &'static str {
    "never here"
}

#[state(Through::Behind)]
#[message(regex("^behind$"))]
fn heard() -> (&'static str, Goto<Through>) {
    ("behind it", end())
}

#[message]
fn everything() -> &'static str {
    "anything"
}

#[test]
fn states_have_a_voice_and_fields_and_end() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         Ann: small
         Bot: How many small ones?
         Ann: back
         Bot: After 1 step.
         Bot: Which size?
         Ann: large
         Bot: How many large ones?
         Ann: 3
         Bot: 3 large ones.
         Ann: 3
         Bot: anything",
    );
}

#[test]
fn staying_keeps_the_state_and_is_silent() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         Ann: small
         Bot: How many small ones?
         Ann: many
         Bot: A number, please.
         Ann: 3
         Bot: 3 small ones.",
    );
}

#[test]
fn a_conversation_belongs_to_its_user() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         Ben: large
         Bot: anything
         Ann: small
         Bot: How many small ones?",
    );
}

#[test]
fn a_conversation_belongs_to_its_chat() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann]);
        let (mut alone, mut together) = (ann.chat(), ann.at(&group));
        alone.says("/order").await;
        together.says("small").await;
        together.sees("anything").await;
        alone.says("small").await;
        alone.sees("How many small ones?").await;
    });
}

#[test]
fn a_timeout_comes_once_and_ends_the_conversation() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         10m pass
         Bot: I gave up.
         Ann: small
         Bot: anything
         1h pass",
    );
}

#[test]
fn whatever_happens_in_the_conversation_puts_the_timeout_off() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         9m pass
         Ann: small
         Bot: How many small ones?
         9m pass
         Ann: many
         Bot: A number, please.
         9m pass
         60s pass
         Bot: I gave up.",
    );
}

#[test]
fn what_happens_outside_the_conversation_does_not_put_the_timeout_off() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         9m pass
         Ann: /tea 1
         1m pass
         Bot: I gave up.
         Ann: /pour
         Bot: 1 cups.",
    );
}

#[test]
fn no_timeout_comes_after_the_end() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         Ann: small
         Bot: How many small ones?
         Ann: 1
         Bot: 1 small ones.
         1d pass",
    );
}

#[test]
fn several_conversations_go_on_beside_each_other() {
    check(
        ROUTER,
        "Ann: /order
         Bot: Which size?
         Ann: /tea 1
         Ann: /pour
         Bot: 1 cups.
         Ann: small
         Bot: How many small ones?
         Ann: /pour
         Bot: Empty.
         Ann: 2
         Bot: 2 small ones.
         Ann: /pour
         Bot: anything",
    );
}

#[test]
fn a_voice_can_go_on_at_once() {
    check(
        ROUTER,
        "Ann: /through
         Bot: passing
         Ann: behind
         Bot: behind it",
    );
}
