//! Faults of those who knock at the webhook, of whom not all are Telegram.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;

use super::harness::{Harness, SECRET};
use crate::delivery::said;
use crate::left_out::left_out;
use crate::letter::Letter;

/// What is brought to the webhook, with such a secret or none.
fn letter(secret: Option<&str>, update: &Value) -> Letter {
    let letter = Letter::new("/telegram", secret.unwrap_or_default(), update);
    if secret.is_some() { letter } else { letter.without("x-telegram-bot-api-secret-token") }
}

async fn connect(bot: &Harness) -> TcpStream {
    TcpStream::connect(("127.0.0.1", bot.port)).await.unwrap()
}

/// The status that is answered, or none where the connection ends without one.
async fn status(mut line: TcpStream) -> Option<u16> {
    let mut answer = Vec::new();
    // It may be broken off, with what was not read of the request.
    let _ = line.read_to_end(&mut answer).await;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.strip_prefix("HTTP/1.1 ").map(|rest| rest[..3].parse().unwrap())
}

/// Brings an update with a secret; the status of the answer.
async fn post(bot: &Harness, secret: Option<&str>, update: &Value) -> Option<u16> {
    let mut line = connect(bot).await;
    // The rest is not taken once it was refused.
    let _ = line.write_all(&letter(secret, update).bytes()).await;
    status(line).await
}

pub(super) async fn a_wrong_secret(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    let forged = said(&bot.seat("Ann"), 7, "forged");
    for secret in
        [None, Some(""), Some("guessed"), Some("only-telegram-know"), Some("only-telegram-knows-it")]
    {
        assert_eq!(post(bot, secret, &forged).await, Some(401), "{secret:?}");
    }
    bot.says("Ann", "after");
}

pub(super) async fn a_body_of_20_mb(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    let update = json!({"update_id": 7, "telepathy": {"thought": "x".repeat(20 << 20)}});
    for secret in [Some(SECRET), Some("guessed")] {
        let status = post(bot, secret, &update).await;
        assert!(matches!(status, None | Some(413 | 401)), "{status:?}");
    }
    bot.says("Ann", "after");
}

/// Many who send a byte now and then, in the head or in the body.
pub(super) async fn a_slow_loris(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    let letter = letter(Some(SECRET), &json!({"update_id": 7, "telepathy": "x".repeat(1_000)})).bytes();
    let body = letter.iter().position(|byte| *byte == b'{').unwrap();
    let begun = [&letter[..body - 2], &letter[..30], &letter[..body], &[]];
    let mut lines = Vec::new();
    for number in 0..120 {
        let mut line = connect(bot).await;
        line.write_all(begun[number % begun.len()]).await.unwrap();
        lines.push(line);
    }
    bot.rests().await;
    for second in 0..40 {
        bot.passes(Duration::from_secs(1)).await;
        for line in &mut lines {
            // It may have been hung up by now, which is what the test waits for.
            let _ = line.write_all(b"x").await;
        }
        if second % 10 == 0 {
            bot.says("Ann", &format!("meanwhile {second}"));
            bot.rests().await;
        }
    }
    for line in lines {
        let status = status(line).await;
        assert!(matches!(status, None | Some(400 | 408)), "{status:?}");
    }
}

/// More connections than the server takes at once.
const TOO_MANY: usize = 560;

/// Every place is taken by a client who has begun a request and leaves it at that: Telegram waits no longer than such a client may.
pub(super) async fn a_slow_loris_on_every_connection(bot: &mut Harness) {
    if open_files().is_some_and(|most| most < 3 * TOO_MANY) {
        return left_out("a process may not have enough files open");
    }
    // Telegram has no connection yet that would be kept alive.
    bot.start().await;
    let begun = &letter(Some(SECRET), &json!({"update_id": 7})).bytes()[..30];
    let since = Instant::now();
    let mut lines = Vec::new();
    for _ in 0..TOO_MANY {
        let mut line = connect(bot).await;
        line.write_all(begun).await.unwrap();
        lines.push(line);
    }
    bot.says("Ann", "meanwhile");
    bot.says("Ben", "meanwhile");
    bot.passes(Duration::from_secs(15)).await;
    assert!(!bot.has_answer("Ann", "meanwhile"), "there is no place");
    bot.until("their time is over", |bot| {
        bot.has_answer("Ann", "meanwhile") && bot.has_answer("Ben", "meanwhile")
    })
    .await;
    let waited = since.elapsed();
    assert!((15..45).contains(&waited.as_secs()), "{waited:?}");
    bot.says("Ann", "after");
}

/// How many files this process may have open, where the system tells.
fn open_files() -> Option<usize> {
    let limits = std::fs::read_to_string("/proc/self/limits").ok()?;
    limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files")?.split_whitespace().next()?.parse().ok())
}
