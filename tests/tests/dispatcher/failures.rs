//! A failure is its update's own: the error handler is told, and everything goes on.

use std::time::Duration;

use botwright::prelude::*;
use botwright::sending::Sending;
use botwright_api::Error as ApiError;

use crate::script::check;

const ROUTER: Router =
    Router::new().mount(handlers![answer, panics, panics_after_a_while, fails, fails_twice, tell]);

#[command("answer")]
fn answer() -> &'static str {
    "Answered."
}

#[command("panics")]
fn panics() -> &'static str {
    panic!("out of tea")
}

#[command("later")]
async fn panics_after_a_while(chat: Chat) {
    chat.say("Wait.").await.unwrap();
    let nothing: Option<u8> = None;
    nothing.expect("a number");
}

#[command("fails")]
fn fails() -> Result {
    Err(Error::text("the kettle is empty"))
}

#[command("twice")]
fn fails_twice() -> Result {
    Err(Error::text("twice"))
}

#[on_error]
fn tell(Failure(why): Failure) -> Result<String> {
    if why.to_string() == "twice" {
        return Err(Error::text("the error handler fails as well"));
    }
    Ok(match why.downcast_ref::<ApiError>() {
        Some(ApiError::RetryAfter { after, .. }) if *after == Duration::from_secs(7) => {
            "wait 7 seconds".to_owned()
        }
        Some(ApiError::Unanswered(error)) => format!("perhaps: {:?}", error.code()),
        Some(ApiError::BotBlocked(refusal)) => format!("blocked: {}", refusal.description),
        Some(other) => format!("another refusal: {other:?}"),
        None if why.is_panic() => format!("panic: {why}"),
        None => format!("error: {why}"),
    })
}

#[test]
fn a_panic_is_told_and_harms_nobody() {
    check(
        ROUTER,
        "Ann: /panics
         Bot: panic: the handler panicked: out of tea
         Ann: /answer
         Bot: Answered.
         Ann: /later
         Bot: Wait.
         Bot: panic: the handler panicked: a number
         Ben: /answer
         Bot: Answered.",
    );
}

#[test]
fn an_error_is_told_and_one_of_the_error_handler_is_the_end_of_it() {
    check(
        ROUTER,
        "Ann: /fails
         Bot: error: the kettle is empty
         Ann: /twice
         Ann: /answer
         Bot: Answered.",
    );
}

#[test]
fn what_telegram_refuses_arrives_typed() {
    let impatient = Sending::default().patience(Duration::ZERO);
    let app = |bot| App::with_router(bot, ROUTER).sending(impatient);
    botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for (code, description, seconds, told) in [
            (429, "Too Many Requests: retry after 7", Some(7), "wait 7 seconds"),
            (500, "Internal Server Error", None, "perhaps: Some(500)"),
            (
                403,
                "Forbidden: bot was blocked by the user",
                None,
                "blocked: Forbidden: bot was blocked by the user",
            ),
        ] {
            telegram.emulator().fault("sendMessage", code, description, seconds, 1);
            ann.says("/answer").await;
            ann.sees(told).await;
        }
        ann.says("/answer").await;
        ann.sees("Answered.").await;
    });
}

#[test]
fn without_an_error_handler_a_failure_is_only_logged() {
    const WITHOUT: Router = Router::new().mount(handlers![panics, answer]);
    check(
        WITHOUT,
        "Ann: /panics
         Ann: /answer
         Bot: Answered.",
    );
}
