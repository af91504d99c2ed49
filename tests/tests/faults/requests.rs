//! Faults of those who knock at the webhook, of whom not all are Telegram.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::harness::{Harness, SECRET};

/// The head of a request with such a secret and a body of such a length.
fn head(secret: Option<&str>, length: usize) -> String {
    let secret =
        secret.map(|secret| format!("X-Telegram-Bot-Api-Secret-Token: {secret}\r\n")).unwrap_or_default();
    format!(
        "POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{secret}\r\n"
    )
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

/// Brings a body with a secret; the status of the answer.
async fn post(bot: &Harness, secret: Option<&str>, body: &str) -> Option<u16> {
    let mut line = connect(bot).await;
    let request = head(secret, body.len()).replace("Host: bot\r\n", "Host: bot\r\nConnection: close\r\n");
    // The rest is not taken once it was refused.
    if line.write_all(request.as_bytes()).await.is_ok() {
        let _ = line.write_all(body.as_bytes()).await;
    }
    status(line).await
}

/// An update as Telegram would bring it.
fn forged(bot: &mut Harness) -> Value {
    let id = bot.seat("Ann").user_id();
    json!({"update_id": 7, "message": {
        "message_id": 1, "date": 1, "text": "forged",
        "from": {"id": id, "is_bot": false, "first_name": "Ann"},
        "chat": {"id": id, "type": "private", "first_name": "Ann"},
    }})
}

pub(super) async fn a_wrong_secret(bot: &mut Harness) {
    bot.start().await;
    bot.says("Ann", "before");
    let forged = forged(bot).to_string();
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
    let update = json!({"update_id": 7, "telepathy": {"thought": "x".repeat(20 << 20)}}).to_string();
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
    let head = head(Some(SECRET), 1_000);
    let begun = [&head[..head.len() - 2], &head[..30], head.as_str(), ""];
    let mut lines = Vec::new();
    for number in 0..120 {
        let mut line = connect(bot).await;
        line.write_all(begun[number % begun.len()].as_bytes()).await.unwrap();
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
