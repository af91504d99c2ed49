//! Refusals: each with its own variant, and Telegram's words in all.

use std::time::Duration;

use botwright_api::{ChatId, Error};

use crate::server::Server;

/// What a call makes of a refusal.
pub(crate) async fn refused(code: u16, description: &str, parameters: &str) -> Error {
    let body = format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"{parameters}}}"#);
    let server = Server::start(&[(code, &body)]).await;
    server.bot().send_message(42, "text").await.expect_err("it is refused")
}

macro_rules! check {
    ($($code:literal $description:literal => $variant:ident,)*) => {
        $(let error = refused($code, $description, "").await;
        assert!(matches!(error, Error::$variant(_)), "{error:?}");
        assert_eq!((error.code(), error.description()), (Some($code), Some($description)));
        assert_eq!(error.method(), Some("sendMessage"));
        assert!(error.to_string().contains($description));)*
    };
}

#[tokio::test]
async fn each_refusal_has_its_variant() {
    check! {
        400 "Bad Request: chat not found" => ChatNotFound,
        400 "Bad Request: message is not modified: specified new content is the same" => MessageNotModified,
        400 "Bad Request: message to edit not found" => MessageNotFound,
        400 "Bad Request: message to be replied not found" => MessageNotFound,
        400 "Bad Request: can't parse entities: unexpected end tag at byte offset 3" => CantParseEntities,
        400 "Bad Request: query is too old and response timeout expired or query ID is invalid" => QueryTooOld,
        400 "Bad Request: wrong file_id or the file is temporarily unavailable" => WrongFileId,
        400 "Bad Request: file is too big" => EntityTooLarge,
        400 "Bad Request: message text is empty" => BadRequest,
        401 "Unauthorized" => Unauthorized,
        403 "Forbidden: bot was blocked by the user" => BotBlocked,
        403 "Forbidden: bot was kicked from the supergroup chat" => BotKicked,
        403 "Forbidden: bot is not a member of the channel chat" => NotMember,
        403 "Forbidden: user is deactivated" => UserDeactivated,
        403 "Forbidden: not enough rights" => Forbidden,
        404 "Not Found: method not found" => NotFound,
        409 "Conflict: terminated by other getUpdates request" => Conflict,
        413 "Request Entity Too Large" => EntityTooLarge,
        500 "Internal Server Error" => Server,
        502 "Bad Gateway" => Server,
        421 "Misdirected Request" => Other,
    }
}

#[tokio::test]
async fn parameters_are_typed() {
    let error =
        refused(429, "Too Many Requests: retry after 17", r#","parameters":{"retry_after":17}"#).await;
    assert!(
        matches!(error, Error::RetryAfter { after, .. } if after == Duration::from_secs(17)),
        "{error:?}"
    );
    assert_eq!(error.code(), Some(429));
    let parameters = r#","parameters":{"migrate_to_chat_id":-1001234567890}"#;
    let error = refused(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters).await;
    assert!(matches!(error, Error::ChatMigrated { to: ChatId(-1_001_234_567_890), .. }), "{error:?}");
}

#[tokio::test]
async fn a_refusal_with_a_good_status_is_a_refusal() {
    let body = r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#;
    let server = Server::start(&[(200, body)]).await;
    let error = server.bot().get_me().await.unwrap_err();
    assert!(matches!(error, Error::ChatNotFound(_)), "{error:?}");
    assert_eq!(error.method(), Some("getMe"));
}

#[tokio::test]
async fn what_follows_a_refusal_makes_it_none() {
    let body = r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}<br>"#;
    let server = Server::start(&[(502, body)]).await;
    let error = server.bot().get_me().await.unwrap_err();
    assert!(matches!(error, Error::Server(_)), "{error:?}");
    assert_eq!(error.description(), Some(body));
}

#[tokio::test]
async fn a_proxys_page_is_kept() {
    let server = Server::start(&[(502, "<html>Bad Gateway</html>"), (200, "<html>Log in</html>")]).await;
    let bot = server.bot();
    let error = bot.get_me().await.unwrap_err();
    assert!(matches!(error, Error::Server(_)), "{error:?}");
    assert_eq!((error.code(), error.description()), (Some(502), Some("<html>Bad Gateway</html>")));
    let error = bot.get_me().await.unwrap_err();
    assert!(matches!(&error, Error::Decode(answer) if answer.head == "<html>Log in</html>"), "{error:?}");
}
