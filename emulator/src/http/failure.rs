//! Refusals and answers, in Telegram's envelope.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What a method gives back when it goes well.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) result: Value,
    pub(crate) description: Option<&'static str>,
}

impl<T: Into<Value>> From<T> for Answer {
    fn from(result: T) -> Self {
        Self { result: result.into(), description: None }
    }
}

impl Answer {
    pub(crate) fn envelope(&self) -> Value {
        let mut envelope = json!({"ok": true, "result": self.result});
        if let Some(description) = self.description {
            envelope["description"] = description.into();
        }
        envelope
    }
}

/// A refusal: an error code, Telegram's words, and what goes into `parameters`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: u16,
    pub(crate) description: String,
    pub(crate) retry_after: Option<u32>,
    pub(crate) migrate_to: Option<i64>,
}

impl Failure {
    pub(crate) fn new(code: u16, description: impl Into<String>) -> Self {
        Self { code, description: description.into(), retry_after: None, migrate_to: None }
    }

    /// 400, with the words after "Bad Request: ".
    pub(crate) fn bad(words: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {words}"))
    }

    /// 403, with the words after "Forbidden: ".
    pub(crate) fn forbidden(words: impl std::fmt::Display) -> Self {
        Self::new(403, format!("Forbidden: {words}"))
    }

    /// 409, with the words after "Conflict: ".
    pub(crate) fn conflict(words: impl std::fmt::Display) -> Self {
        Self::new(409, format!("Conflict: {words}"))
    }

    pub(crate) fn envelope(&self) -> Value {
        let mut envelope = json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            envelope["parameters"] = json!({"retry_after": seconds});
        }
        if let Some(chat) = self.migrate_to {
            envelope["parameters"] = json!({"migrate_to_chat_id": chat});
        }
        envelope
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.envelope())).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        Json(self.envelope()).into_response()
    }
}
