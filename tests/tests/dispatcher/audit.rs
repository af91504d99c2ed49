//! The audit log: `botwright::audit` around the handlers, `botwright::audit_calls` around the bot's own calls.

use botwright::prelude::*;
use botwright::{audit, audit_calls};
use tracing_subscriber::filter::LevelFilter;

use super::log::Lines;

const ROUTER: Router = Router::new().mount(handlers![hello, secret, broken, lost, echo]);

#[command("hello", edited)]
fn hello() -> &'static str {
    "Good day to you"
}

struct Owner;

#[guard]
fn owner() -> Result<Owner, Refused> {
    Err(Refused::because("Only the owner may do that."))
}

#[command("secret")]
fn secret(_: Owner) {}

#[command("broken")]
fn broken() -> Result {
    Err(Error::text("the kettle is empty"))
}

#[command("lost")]
async fn lost(bot: Bot) -> Result {
    bot.send_message(1, "Is anybody there?").await?;
    Ok(())
}

#[message(!command)]
fn echo(Text(text): Text) -> String {
    text
}

/// The lines without the numbers of updates, and with a name for that of the person and their private chat.
fn told(lines: &Lines, person: i64) -> Vec<String> {
    let text = lines.text().replace(&person.to_string(), "Ann");
    let words = |line: &str| -> Vec<String> {
        line.split_whitespace().filter(|word| !word.starts_with("id=")).map(str::to_owned).collect()
    };
    text.lines().map(|line| words(line).join(" ")).collect()
}

#[test]
fn commands_refusals_and_failures_are_written_down() {
    let (lines, _listening) = Lines::listen("botwright::audit", LevelFilter::INFO);
    let app = |bot| App::with_router(bot, ROUTER).wrap(audit);
    let person = botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for text in ["/hello", "Hello", "/secret", "/broken", "/nothing"] {
            ann.says(text).await;
        }
        let last = ann.last().await.message_id();
        ann.edits(last, "/hello again").await;
        ann.seat().user_id().0
    });
    assert_eq!(
        told(&lines, person),
        [
            r#"INFO command kind="message" user=Ann chat=Ann command="hello" handler="hello""#,
            r#"WARN refused kind="message" user=Ann chat=Ann command="secret" handler="secret" why="Only the owner may do that.""#,
            r#"ERROR failed kind="message" user=Ann chat=Ann command="broken" handler="broken" error=the kettle is empty"#,
            r#"INFO command kind="message" user=Ann chat=Ann command="nothing""#,
            r#"INFO command kind="edited_message" user=Ann chat=Ann command="hello" handler="hello""#,
        ]
    );
}

#[test]
fn calls_are_written_down_without_their_texts() {
    let (lines, _listening) = Lines::listen("botwright::audit", LevelFilter::INFO);
    let app = |bot: Bot| App::with_router(bot.wrap(audit_calls), ROUTER);
    let person = botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/hello").await;
        ann.says("/lost").await;
        ann.seat().user_id().0
    });
    let told = told(&lines, person);
    assert_eq!(
        told.iter().filter(|line| *line == r#"INFO called method="sendMessage" chat="Ann""#).count(),
        1,
        "{told:?}"
    );
    let lost = told.iter().find(|line| line.starts_with("WARN")).unwrap();
    assert!(lost.starts_with(r#"WARN call failed method="sendMessage" chat="1" error="#), "{lost}");
    for unwritten in ["getUpdates", "Good day", "anybody"] {
        assert!(!lines.text().contains(unwritten), "{unwritten}: {told:?}");
    }
}
