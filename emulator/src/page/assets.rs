//! The files of the page, part of the program.

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::shared::Shared;

/// Nothing but the page's own files runs in it, whatever a bot sends.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

struct Asset {
    path: &'static str,
    content_type: &'static str,
    content: &'static str,
}

macro_rules! asset {
    ($path:literal, $content_type:expr) => {
        Asset {
            path: concat!("/", $path),
            content_type: $content_type,
            content: include_str!(concat!("../../page/", $path)),
        }
    };
}

const INDEX: &str = include_str!("../../page/index.html");

const ASSETS: &[Asset] = &[
    asset!("icon.svg", "image/svg+xml"),
    asset!("css/base.css", STYLE),
    asset!("css/chats.css", STYLE),
    asset!("css/composer.css", STYLE),
    asset!("css/log.css", STYLE),
    asset!("css/media.css", STYLE),
    asset!("css/messages.css", STYLE),
    asset!("css/panel.css", STYLE),
    asset!("js/api.js", SCRIPT),
    asset!("js/ask.js", SCRIPT),
    asset!("js/chat.js", SCRIPT),
    asset!("js/composer.js", SCRIPT),
    asset!("js/dom.js", SCRIPT),
    asset!("js/draft.js", SCRIPT),
    asset!("js/events.js", SCRIPT),
    asset!("js/format.js", SCRIPT),
    asset!("js/invoice.js", SCRIPT),
    asset!("js/json.js", SCRIPT),
    asset!("js/keyboards.js", SCRIPT),
    asset!("js/links.js", SCRIPT),
    asset!("js/log.js", SCRIPT),
    asset!("js/main.js", SCRIPT),
    asset!("js/media.js", SCRIPT),
    asset!("js/members.js", SCRIPT),
    asset!("js/message.js", SCRIPT),
    asset!("js/money.js", SCRIPT),
    asset!("js/panel.js", SCRIPT),
    asset!("js/passport.js", SCRIPT),
    asset!("js/payment.js", SCRIPT),
    asset!("js/people.js", SCRIPT),
    asset!("js/poll.js", SCRIPT),
    asset!("js/reactions.js", SCRIPT),
    asset!("js/service.js", SCRIPT),
    asset!("js/state.js", SCRIPT),
    asset!("js/suggestions.js", SCRIPT),
    asset!("js/text.js", SCRIPT),
    asset!("js/toasts.js", SCRIPT),
    asset!("js/views.js", SCRIPT),
    asset!("js/webapp.js", SCRIPT),
];

/// A route for each file.
pub(super) fn router() -> Router<Arc<Shared>> {
    let index = Router::new().route("/", get(async || serve(HTML, INDEX)));
    ASSETS.iter().fold(index, |router, asset| {
        router.route(asset.path, get(async || serve(asset.content_type, asset.content)))
    })
}

fn serve(content_type: &'static str, content: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        // The files change with the program, and the program is next door.
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, content).into_response()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::ASSETS;

    #[test]
    fn every_file_of_the_page_is_served() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
        for folder in ["css", "js"] {
            for entry in fs::read_dir(page.join(folder)).unwrap() {
                let path = format!("/{folder}/{}", entry.unwrap().file_name().into_string().unwrap());
                assert!(ASSETS.iter().any(|asset| asset.path == path), "{path} is not in the list");
            }
        }
    }
}
