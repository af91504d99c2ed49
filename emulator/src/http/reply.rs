//! How the answer to a call travels: whole, or as a fault has it.

use std::io::{Error, ErrorKind};

use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::line::Scissors;
use crate::methods::{Called, Delivery, envelope};

/// How often hyper gets the chance to write what it has before the connection is cut.
const CHANCES: usize = 8;

pub(super) fn reply(called: Called, scissors: Scissors) -> Response {
    let Called { outcome, delivery } = called;
    match delivery {
        Delivery::Whole => outcome.map_or_else(IntoResponse::into_response, IntoResponse::into_response),
        Delivery::Page(status, body) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
            (status, [(header::CONTENT_TYPE, "text/html")], body).into_response()
        }
        Delivery::Nothing => {
            scissors.cut();
            // Nobody gets it: the connection is closed already.
            StatusCode::BAD_GATEWAY.into_response()
        }
        Delivery::Half => half(envelope(&outcome).to_string(), scissors),
    }
}

/// The whole length, half of the body, and the end of the connection.
fn half(mut body: String, scissors: Scissors) -> Response {
    let length = body.len();
    let middle = (length / 2..length).find(|index| body.is_char_boundary(*index)).unwrap_or_default();
    body.truncate(middle);
    let parts = stream::unfold(Some(body), move |body| {
        let scissors = scissors.clone();
        async move {
            if let Some(body) = body {
                return Some((Ok(Bytes::from(body)), None));
            }
            for _ in 0..CHANCES {
                tokio::task::yield_now().await;
            }
            scissors.cut();
            Some((Err(Error::from(ErrorKind::ConnectionReset)), None))
        }
    });
    let headers =
        [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_LENGTH, length.to_string())];
    (headers, Body::from_stream(parts)).into_response()
}
