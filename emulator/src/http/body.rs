//! From an HTTP request to the arguments of a call, whatever form they came in.

use std::io::Read;

use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use flate2::read::{GzDecoder, ZlibDecoder};

use super::arguments::{Arguments, Upload};
use super::failure::Failure;

const MOST_BYTES: usize = 2000 << 20;
const MOST_ARGUMENT_BYTES: usize = 1 << 20;
const MOST_FILES: usize = 50;

/// Reads query and body. A body that cannot be parsed gives what was read before the fault.
pub(crate) async fn read_arguments(request: Request) -> Result<Arguments, Failure> {
    let (parts, body) = request.into_parts();
    let mut arguments = Arguments::default();
    arguments.add_form(parts.uri.query().unwrap_or_default().as_bytes());
    let body = to_bytes(body, MOST_BYTES).await.map_err(|_| too_large())?;
    read_body(&parts.headers, body, &mut arguments).await?;
    if arguments.weight() > MOST_ARGUMENT_BYTES { Err(too_large()) } else { Ok(arguments) }
}

/// Adds what a body holds; also used for the answers of webhooks, which may be calls.
pub(crate) async fn read_body(
    headers: &HeaderMap,
    body: Bytes,
    arguments: &mut Arguments,
) -> Result<(), Failure> {
    let body = decompressed(header_text(headers, header::CONTENT_ENCODING), body);
    let content_type = header_text(headers, header::CONTENT_TYPE);
    if content_type.starts_with("multipart/form-data") {
        read_parts(content_type, body, arguments).await?;
    } else if content_type.starts_with("application/json") {
        arguments.add_json(&body);
    } else if content_type.starts_with("application/x-www-form-urlencoded") {
        arguments.add_form(&body);
    }
    Ok(())
}

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn decompressed(encoding: &str, body: Bytes) -> Bytes {
    let mut whole = Vec::new();
    let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let read = match encoding {
        "gzip" => GzDecoder::new(&*body).take(limit).read_to_end(&mut whole),
        "deflate" => ZlibDecoder::new(&*body).take(limit).read_to_end(&mut whole),
        _ => return body,
    };
    if read.is_ok() { whole.into() } else { Bytes::new() }
}

async fn read_parts(content_type: &str, body: Bytes, arguments: &mut Arguments) -> Result<(), Failure> {
    let request = Request::builder().header(header::CONTENT_TYPE, content_type).body(Body::from(body));
    let Ok(mut request) = request else { return Ok(()) };
    // The body has been measured as it came in.
    DefaultBodyLimit::disable().apply(&mut request);
    let Ok(mut parts) = Multipart::from_request(request, &()).await else { return Ok(()) };
    let mut files = 0;
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let content_type = part.content_type().map(str::to_owned);
        let Ok(bytes) = part.bytes().await else { break };
        let Some(file_name) = file_name else {
            arguments.add(name, String::from_utf8_lossy(&bytes));
            continue;
        };
        files += 1;
        if files > MOST_FILES {
            return Err(too_large());
        }
        arguments.add_file(name, Upload { name: file_name, content_type, bytes });
    }
    Ok(())
}

fn too_large() -> Failure {
    Failure::new(413, "Request Entity Too Large")
}
