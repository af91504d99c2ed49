//! The content of files, for pictures on the page and for saving.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use crate::shared::Shared;

#[derive(Deserialize)]
pub(super) struct Wish {
    download: Option<String>,
}

/// `GET /page/file/{id}`: the bytes of a file. What is no picture, sound or film is never shown by the browser, so that
/// a web page that a bot sends does not run beside ours.
pub(super) async fn file(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    Query(wish): Query<Wish>,
) -> Response {
    let Some(file) = shared.world().files.get(&id).cloned() else {
        return (StatusCode::NOT_FOUND, "There is no such file.").into_response();
    };
    let shown = (wish.download.is_none()).then(|| shown_as(&file.bytes)).flatten();
    let headers = [
        (header::CONTENT_TYPE, shown.unwrap_or("application/octet-stream")),
        (header::CONTENT_DISPOSITION, if shown.is_some() { "inline" } else { "attachment" }),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (header::CACHE_CONTROL, "private, max-age=3600"),
    ];
    (headers, file.bytes).into_response()
}

/// The type that the first bytes tell; what a sender claims is not asked.
fn shown_as(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("video/mp4"),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some("video/webm"),
        [b'O', b'g', b'g', b'S', ..] => Some("audio/ogg"),
        [b'I', b'D', b'3', ..] | [0xFF, 0xFB | 0xF3 | 0xF2, ..] => Some("audio/mpeg"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::shown_as;

    #[test]
    fn only_what_is_a_picture_a_sound_or_a_film_is_shown() {
        assert_eq!(shown_as(b"\x89PNG\r\n\x1a\n"), Some("image/png"));
        assert_eq!(shown_as(b"<html><script>alert(1)</script>"), None);
        assert_eq!(shown_as(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), None);
        assert_eq!(shown_as(b""), None);
    }
}
