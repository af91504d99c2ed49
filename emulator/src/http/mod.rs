//! The server's face: paths, tokens, arguments in, envelopes out.

pub(crate) mod arguments;
pub(crate) mod body;
pub(crate) mod failure;
pub(crate) mod line;
mod reply;

use std::sync::Arc;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;

use crate::methods;
use crate::shared::Shared;
use failure::Failure;
use line::Scissors;

/// Everything that the server answers, the chat page included.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/coverage", get(async || axum::Json(methods::coverage())))
        .merge(crate::page::router())
        .fallback(serve)
        .layer(DefaultBodyLimit::disable())
        .with_state(shared)
}

async fn serve(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    if let Some((token, file)) = path.strip_prefix("/file/bot").and_then(|rest| rest.split_once('/')) {
        return download(&shared, token, file);
    }
    let Some((token, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return Failure::new(404, "Not Found").into_response();
    };
    if request.method() != Method::GET && request.method() != Method::POST {
        return Failure::new(501, "Not Implemented").into_response();
    }
    if let Err(failure) = admit(&shared, token) {
        return failure.into_response();
    }
    // The test environment is the same world: an emulator is nothing but a test.
    let method = method.strip_prefix("test/").unwrap_or(method).trim_end_matches('/').to_owned();
    let arguments = match body::read_arguments(request).await {
        Ok(arguments) => arguments,
        Err(failure) => return failure.into_response(),
    };
    let called = methods::call(&shared, &method, arguments).await;
    reply::reply(called, scissors)
}

/// Whether this token is the bot's.
fn admit(shared: &Shared, token: &str) -> Result<(), Failure> {
    if token == shared.token() {
        return Ok(());
    }
    let well_formed = token.split_once(':').is_some_and(|(id, secret)| {
        !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) && !secret.is_empty()
    });
    let words = if well_formed { "Unauthorized" } else { "Unauthorized: invalid token specified" };
    Err(Failure::new(401, words))
}

fn download(shared: &Shared, token: &str, path: &str) -> Response {
    if let Err(failure) = admit(shared, token) {
        return failure.into_response();
    }
    let world = shared.world();
    let Some(file) = world.files.at_path(path) else {
        return Failure::new(404, "Not Found").into_response();
    };
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/octet-stream")], file.bytes.clone()).into_response()
}
