//! The chat page's endpoints, on top of the world that the bot sees.

use std::sync::Arc;

use axum::Router;

use crate::shared::Shared;

/// What the page asks for. Its state is given by the router it is merged into.
pub(crate) fn router(_shared: Arc<Shared>) -> Router<Arc<Shared>> {
    Router::new()
}
