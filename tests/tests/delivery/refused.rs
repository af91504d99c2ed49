//! Requests that are no update from Telegram.

use botwright::prelude::*;
use serde_json::json;

use super::{Hooked, said, sent};

const ECHO: Router = Router::new().mount(handlers![echo]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

#[tokio::test]
async fn only_what_telegram_would_send_is_taken() {
    let bot = Hooked::run(ECHO).await;
    let letter = bot.letter(&said(&bot.ann(), 1, "never"));
    let secret = "x-telegram-bot-api-secret-token";
    for (letter, status) in [
        (letter.clone().method("GET"), 405),
        (letter.clone().method("PUT"), 405),
        (letter.clone().path("/"), 404),
        (letter.clone().path("/hook/"), 404),
        (letter.clone().without(secret), 401),
        (letter.clone().header(secret, "wrong"), 401),
        (letter.clone().header(secret, ""), 401),
        (letter.clone().without("content-type"), 415),
        (letter.clone().header("content-type", "text/plain"), 415),
        (letter.clone().header("content-type", "application/jsonp"), 415),
        (letter.clone().body(vec![b' '; 2 * 1024 * 1024]), 413),
    ] {
        let answer = letter.send(&bot.place).await;
        assert_eq!(answer.status, status, "{answer:?}");
        assert!(status != 405 || answer.head.contains("allow: post"), "{answer:?}");
    }
    assert_eq!(sent(&bot.telegram), [""; 0]);
    let polite = letter.header("content-type", "Application/JSON; charset=utf-8").path("/hook?whatever");
    assert_eq!(polite.send(&bot.place).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["never"]);
}

#[tokio::test]
async fn a_body_has_a_limit_however_it_comes() {
    let bot = Hooked::run_with(ECHO, |webhook| webhook.body_limit(500)).await;
    let ann = bot.ann();
    assert_eq!(bot.brings(&said(&ann, 1, "short")).await.status, 200);
    assert_eq!(bot.brings(&said(&ann, 2, &"long ".repeat(100))).await.status, 413);
    let chunk = format!("258\r\n{}\r\n0\r\n\r\n", " ".repeat(0x258));
    let chunked = bot.letter(&json!({})).header("transfer-encoding", "chunked").body(chunk);
    assert_eq!(chunked.send(&bot.place).await.status, 413);
    assert_eq!(sent(&bot.telegram), ["short"]);
}

#[tokio::test]
async fn a_proxy_that_is_trusted_says_who_has_sent_the_request() {
    let bot =
        Hooked::run_with(ECHO, |webhook| webhook.only_telegram().trusted_proxies(["127.0.0.0/8"])).await;
    let letter = bot.letter(&said(&bot.ann(), 1, "by proxy"));
    let forwarded = |of: &str| letter.clone().header("x-forwarded-for", of);
    for (letter, status) in [
        (letter.clone(), 403),
        (forwarded("8.8.8.8"), 403),
        // Whoever writes the header themselves stands before what the proxy adds.
        (forwarded("149.154.167.1, 8.8.8.8"), 403),
        (forwarded("149.154.176.1"), 403),
        (forwarded("nonsense"), 403),
        (forwarded("8.8.8.8, 149.154.167.1, 127.0.0.9"), 200),
        (forwarded("91.108.6.80"), 200),
    ] {
        let answer = letter.send(&bot.place).await;
        assert_eq!(answer.status, status, "{answer:?}");
    }
    assert_eq!(sent(&bot.telegram), ["by proxy"]);
}

#[tokio::test]
async fn nobody_believes_a_header_of_somebody_who_is_no_proxy() {
    for proxies in [&[][..], &["10.0.0.0/8"]] {
        let bot =
            Hooked::run_with(ECHO, |webhook| webhook.only_telegram().trusted_proxies(proxies.to_vec())).await;
        let letter = bot.letter(&said(&bot.ann(), 1, "never")).header("x-forwarded-for", "149.154.167.1");
        // The connection is closed before a word is read.
        let mut stream = tokio::net::TcpStream::connect(&bot.place).await.unwrap();
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, &letter.bytes()).await;
        let mut answer = Vec::new();
        let _ = tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut answer).await;
        assert_eq!(answer, b"");
        assert_eq!(sent(&bot.telegram), [""; 0]);
    }
}

#[tokio::test]
async fn without_the_option_anybody_with_the_secret_is_telegram() {
    let bot = Hooked::run(ECHO).await;
    let letter = bot.letter(&said(&bot.ann(), 1, "hello")).header("x-forwarded-for", "8.8.8.8");
    assert_eq!(letter.send(&bot.place).await.status, 200);
}
