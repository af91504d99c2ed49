//! The token is in nothing that can be printed.

use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

use botwright_api::{Bot, Error, InputFile};

use crate::errors::refused;
use crate::server::{Server, TOKEN};

/// Everything that a log could make of it.
fn silent(error: &Error) {
    let mut printed = format!("{error} {error:?} {error:#?} {:?} {:?}", error.description(), error.method());
    let mut source = error.source();
    while let Some(deeper) = source {
        let _ = write!(printed, "{deeper} {deeper:?} {deeper:#?}");
        source = deeper.source();
    }
    assert!(!printed.contains("ABC-secret_part"), "{printed}");
}

#[tokio::test]
async fn no_refusal_tells() {
    for code in [400, 401, 403, 404, 409, 413, 421, 500] {
        silent(&refused(code, &format!("no bot{TOKEN} here"), "").await);
    }
    silent(&refused(429, TOKEN, r#","parameters":{"retry_after":1}"#).await);
    silent(&refused(400, TOKEN, r#","parameters":{"migrate_to_chat_id":1}"#).await);
}

#[tokio::test]
async fn no_answer_tells() {
    let server = Server::start(&[
        (200, &format!("/bot{TOKEN}/getMe")),
        (200, &format!(r#"{{"ok":true,"result":"{TOKEN}"}}"#)),
        (302, &format!("moved to /bot{TOKEN}/")),
    ])
    .await;
    let bot = server.bot();
    for _ in 0..3 {
        silent(&bot.get_me().await.unwrap_err());
    }
}

#[tokio::test]
async fn no_broken_connection_tells() {
    let silence = Server::raw(vec![Vec::new()]).await;
    silent(
        &silence.builder().timeout(Duration::from_millis(20)).build().unwrap().get_me().await.unwrap_err(),
    );
    let garbage = Server::raw(vec![format!("{TOKEN}\r\n\r\n").into_bytes()]).await;
    silent(&garbage.bot().get_me().await.unwrap_err());
    let nobody = Bot::builder(TOKEN).api_url("http://127.0.0.1:1").build().unwrap();
    let error = nobody.get_me().await.unwrap_err();
    assert!(matches!(error, Error::Network { .. }), "{error:?}");
    silent(&error);
    silent(&nobody.download_path("a", &mut Vec::new(), 1).await.unwrap_err());
    silent(&nobody.send_document(1, InputFile::path("/no/such/file")).await.unwrap_err());
}

#[test]
fn no_configuration_tells() {
    silent(&Bot::new(format!("{TOKEN}/")).unwrap_err());
    silent(&Bot::builder(TOKEN).api_url(format!("nothing://{TOKEN}")).build().unwrap_err());
    let bot = Bot::new(TOKEN).unwrap();
    assert!(!format!("{bot:?} {bot:#?} {:?}", bot.get_me()).contains("secret_part"));
}
