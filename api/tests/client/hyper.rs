//! The same calls by hyper's client alone.

use std::time::Duration;

use botwright_api::{Bot, Error, Hyper};
use serde_json::json;

use crate::server::{Server, TOKEN};

const DONE: &str = r#"{"ok":true,"result":true}"#;

fn bot(server: &Server) -> Bot {
    server.builder().transport(Hyper::new().unwrap()).build().unwrap()
}

#[tokio::test]
async fn a_call_is_what_it_is_by_reqwest() {
    let [one, other] = [Server::start(&[(200, DONE)]).await, Server::start(&[(200, DONE)]).await];
    assert!(bot(&one).delete_message(42, 7).await.unwrap());
    assert!(other.bot().delete_message(42, 7).await.unwrap());
    let (hyper, reqwest) = (one.request(), other.request());
    assert_eq!(hyper.line, format!("POST /bot{TOKEN}/deleteMessage HTTP/1.1"));
    assert_eq!(hyper.line, reqwest.line);
    assert_eq!(hyper.json(), json!({ "chat_id": 42, "message_id": 7 }));
    for name in ["content-type", "content-length", "user-agent"] {
        assert!(hyper.header(name).is_some(), "{name}");
        assert_eq!(hyper.header(name), reqwest.header(name));
    }
}

#[tokio::test]
async fn refusals_are_typed_and_connections_are_used_again() {
    let refusal = r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#;
    let server = Server::start(&[(400, refusal), (200, DONE)]).await;
    let bot = bot(&server);
    let error = bot.delete_message(42, 7).await.unwrap_err();
    assert!(matches!(error, Error::ChatNotFound(_)), "{error:?}");
    assert!(bot.delete_message(42, 7).await.unwrap());
}

#[tokio::test]
async fn nobody_there_is_unsent_and_silence_is_a_timeout() {
    let nobody = Bot::builder(TOKEN).api_url("http://127.0.0.1:1").transport(Hyper::new().unwrap());
    let error = nobody.build().unwrap().get_me().await.unwrap_err();
    assert!(error.is_unsent() && matches!(error, Error::Network { .. }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains(TOKEN));

    let silence = Server::raw(vec![Vec::new()]).await;
    let builder = silence.builder().timeout(Duration::from_millis(20)).transport(Hyper::new().unwrap());
    let error = builder.build().unwrap().get_me().await.unwrap_err();
    assert!(!error.is_unsent() && matches!(error, Error::Timeout { .. }), "{error:?}");
    assert_eq!(error.method(), Some("getMe"));
}

#[tokio::test]
async fn a_connection_that_breaks_may_have_taken_the_call() {
    let garbage = Server::raw(vec![format!("{TOKEN}\r\n\r\n").into_bytes()]).await;
    let error = bot(&garbage).get_me().await.unwrap_err();
    assert!(!error.is_unsent() && matches!(error, Error::Network { .. }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("secret_part"));
}
