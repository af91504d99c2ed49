//! Requests and responses as Lambda writes them: those of function URLs and HTTP APIs, of REST APIs and load balancers.

use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body_util::{BodyExt as _, Full};
use serde_json::{Map, Value, json};

use crate::delivery::server::Peer;

/// The request that an event is; none if it is something else.
pub(super) fn request_of(event: &Value) -> Option<Request<Full<Bytes>>> {
    let context = &event["requestContext"];
    let method = context["http"]["method"].as_str().or_else(|| event["httpMethod"].as_str())?;
    let path = event["rawPath"].as_str().or_else(|| event["path"].as_str()).unwrap_or_default();
    let mut request = Request::new(Full::from(body(event)));
    // AWS has read both before; what is none all the same is refused as any other request that is not Telegram's.
    *request.method_mut() = method.parse().unwrap_or_default();
    *request.uri_mut() = path.parse().unwrap_or_default();
    *request.headers_mut() = headers(event);
    if let Some(peer) = peer(context) {
        request.extensions_mut().insert(peer);
    }
    Some(request)
}

fn body(event: &Value) -> Bytes {
    let body = event["body"].as_str().unwrap_or_default();
    if event["isBase64Encoded"] == true {
        // What is not base64 is no update either.
        return STANDARD.decode(body).unwrap_or_default().into();
    }
    body.to_owned().into()
}

/// The headers, each with its only value, or with all of them where a load balancer is set so.
fn headers(event: &Value) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let single = event["headers"].as_object();
    for (name, value) in single.or_else(|| event["multiValueHeaders"].as_object()).into_iter().flatten() {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            let value = value.as_str().and_then(|value| HeaderValue::from_str(value).ok());
            if let (Ok(name), Some(value)) = (HeaderName::try_from(name), value) {
                headers.append(name, value);
            }
        }
    }
    headers
}

/// Who has sent the request. A load balancer says so as other proxies do, at the end of `X-Forwarded-For`.
fn peer(context: &Value) -> Option<Peer> {
    if context["elb"].is_object() {
        return Some(Peer::Socket);
    }
    let sender = context["http"]["sourceIp"].as_str().or_else(|| context["identity"]["sourceIp"].as_str());
    sender.and_then(|sender| sender.parse::<IpAddr>().ok()).map(Peer::Address)
}

/// A response as Lambda wants it.
pub(super) async fn answer_of(response: Response<Full<Bytes>>) -> Value {
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await;
    let headers = parts
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), Value::from(value.to_str().ok()?))));
    json!({
        "statusCode": parts.status.as_u16(),
        "headers": headers.collect::<Map<String, Value>>(),
        "body": String::from_utf8_lossy(&body.to_bytes()),
        "isBase64Encoded": false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_a_request_or_something_else() {
        let url = json!({"requestContext": {"http": {"method": "POST", "sourceIp": "149.154.167.220"}}, "rawPath": "/hook",
            "headers": {"content-type": "application/json"}, "body": "e30=", "isBase64Encoded": true});
        let rest = json!({"requestContext": {"identity": {"sourceIp": "149.154.167.220"}}, "httpMethod": "POST", "path": "/hook",
            "headers": {"Content-Type": "application/json"}, "multiValueHeaders": {"Content-Type": ["application/json"]},
            "body": "{}", "isBase64Encoded": false});
        let balancer = json!({"requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "POST", "path": "/hook",
            "multiValueHeaders": {"content-type": ["application/json"], "x-forwarded-for": ["149.154.167.220"]}, "body": "{}"});
        let sender = Peer::Address([149, 154, 167, 220].into());
        for (event, peer) in [(url, sender), (rest, sender), (balancer, Peer::Socket)] {
            let request = request_of(&event).unwrap();
            assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/hook"));
            assert_eq!(
                request.headers().get_all("content-type").iter().collect::<Vec<_>>(),
                ["application/json"]
            );
            assert_eq!(request.extensions().get(), Some(&peer));
            assert_eq!(body(&event), "{}");
        }
        assert!(request_of(&json!({"source": "aws.events"})).is_none());
    }

    #[test]
    fn what_makes_no_sense_is_a_request_that_is_refused() {
        let odd = json!({"httpMethod": "no method", "path": "no path", "headers": {"a b": "c", "d": 5}, "body": "~", "isBase64Encoded": true});
        let request = request_of(&odd).unwrap();
        assert_eq!(
            (request.method().as_str(), request.uri().path(), request.headers().len()),
            ("GET", "/", 0)
        );
        assert!(body(&odd).is_empty());
    }
}
