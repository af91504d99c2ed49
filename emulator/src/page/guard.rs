//! Keeps other sites out: a page that is open in the same browser could otherwise speak to the loopback address.

use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets a request pass when it names this machine and does not come from another site.
pub(super) async fn same_site(request: Request, next: Next) -> Response {
    if is_same_site(request.headers()) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, "This address is for the chat page only.").into_response()
}

fn is_same_site(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(host) = text(header::HOST) else { return false };
    // A foreign name that was made to point here is still a foreign name.
    let is_local =
        host.starts_with("127.") || host.starts_with("[::1]") || host.split(':').next() == Some("localhost");
    let origin = text(header::ORIGIN);
    is_local && origin.is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::is_same_site;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("host", host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert("origin", origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn the_page_itself_passes() {
        assert!(is_same_site(&headers("127.0.0.1:8081", None)));
        assert!(is_same_site(&headers("127.0.0.1:8081", Some("http://127.0.0.1:8081"))));
        assert!(is_same_site(&headers("localhost:8081", Some("http://localhost:8081"))));
    }

    #[test]
    fn another_site_does_not() {
        assert!(!is_same_site(&headers("127.0.0.1:8081", Some("https://example.com"))));
        assert!(!is_same_site(&headers("127.0.0.1:8081", Some("http://127.0.0.1:9999"))));
        assert!(!is_same_site(&headers("example.com:8081", Some("http://example.com:8081"))));
        assert!(!is_same_site(&headers("127.0.0.1:8081", Some("null"))));
    }
}
