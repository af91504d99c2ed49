//! The chat page: its files, a snapshot of the world, a feed of what changes, and what people do on it.
//!
//! The page is a client like any other. It reads `GET /page/state` once, follows `GET /page/events`, and acts by
//! `POST /page/act` and `POST /page/upload`; messages are the Bot API's own objects throughout.

mod act;
mod assets;
mod content;
mod feed;
mod guard;
mod view;

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use serde_json::Value;

use crate::shared::Shared;

/// The routes of the page.
pub(crate) fn router() -> Router<Arc<Shared>> {
    let own = Router::new()
        .route("/page/state", get(state))
        .route("/page/events", get(feed::events))
        .route("/page/act", post(act::act))
        .route("/page/upload", post(act::upload))
        .route("/page/file/{id}", get(content::file))
        .layer(middleware::from_fn(guard::same_site));
    assets::router().merge(own)
}

async fn state(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(view::snapshot(&shared))
}
