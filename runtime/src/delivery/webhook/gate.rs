//! Who is let in: Telegram, by its secret and perhaps by its address, and only with what can be an update.

use std::fmt;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Method, Response, StatusCode};
use http_body_util::Full;
use subtle::ConstantTimeEq as _;

use super::network::{Network, forwarded_for};
use crate::delivery::server::Peer;

/// The header that Telegram sends the secret in.
static SECRET: HeaderName = HeaderName::from_static("x-telegram-bot-api-secret-token");

/// The conditions.
pub(super) struct Gate {
    pub(super) secret: Secret,
    /// Telegram's networks, if only they may.
    pub(super) networks: Option<Vec<Network>>,
    pub(super) proxies: Vec<Network>,
    /// How long a body may be, in bytes.
    pub(super) limit: usize,
    /// Whether somebody was turned away whom the log has told of.
    pub(super) warned: AtomicBool,
}

/// The secret. Comparing with it takes the same time wherever a text of its length differs.
pub(super) struct Secret(Box<[u8]>);

/// Why a request is not answered with 200.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::delivery) enum Refused {
    /// Not a POST.
    Method,
    /// From elsewhere than Telegram.
    Stranger,
    /// Without the right secret.
    Secret,
    /// Not JSON.
    ContentType,
    TooLong,
    /// The body did not come in time.
    TooSlow,
    /// The body did not come to its end.
    Broken,
    /// It can be taken later: after so many seconds.
    Later {
        seconds: u32,
        why: &'static str,
    },
}

impl Gate {
    /// Whether an update is looked for in the request.
    pub(super) fn admit(
        &self,
        method: &Method,
        headers: &HeaderMap,
        peer: Option<Peer>,
    ) -> Result<(), Refused> {
        if method != Method::POST {
            return Err(Refused::Method);
        }
        if !self.is_from_telegram(headers, peer) {
            return Err(Refused::Stranger);
        }
        if !headers.get(&SECRET).is_some_and(|told| self.secret.is(told.as_bytes())) {
            return Err(Refused::Secret);
        }
        if !headers.get(CONTENT_TYPE).is_some_and(is_json) {
            return Err(Refused::ContentType);
        }
        let length =
            headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length > self.limit) { Err(Refused::TooLong) } else { Ok(()) }
    }

    /// Whether it makes sense to listen to a connection at all.
    pub(super) fn may_connect(&self, peer: Peer) -> bool {
        let Peer::Address(address) = peer else { return true };
        let may = self.is_proxy(address)
            || self.networks.as_ref().is_none_or(|networks| contain(networks, address));
        if !may {
            self.warn_once(&format!("a connection from {address} was refused, as only Telegram may send updates: a proxy has to be named in WEBHOOK_TRUSTED_PROXIES (this is said once)"));
        }
        may
    }

    fn is_from_telegram(&self, headers: &HeaderMap, peer: Option<Peer>) -> bool {
        let Some(networks) = &self.networks else { return true };
        let sender = match peer {
            Some(Peer::Address(address)) if !self.is_proxy(address) => Some(address),
            Some(_) => forwarded_for(headers, |address| self.is_proxy(address)),
            None => {
                self.warn_once("only Telegram may send updates, but this server does not say who has sent a request: see `WebhookService::peer`");
                None
            }
        };
        sender.is_some_and(|sender| contain(networks, sender))
    }

    fn is_proxy(&self, address: IpAddr) -> bool {
        contain(&self.proxies, address)
    }

    /// Says it the first time only: whoever knocks could fill the log.
    pub(super) fn warn_once(&self, what: &str) {
        if !self.warned.swap(true, Ordering::Relaxed) {
            tracing::warn!("{what}");
        }
    }
}

fn contain(networks: &[Network], address: IpAddr) -> bool {
    networks.iter().any(|network| network.contains(address))
}

/// Whether a content type is JSON, whatever else it says.
fn is_json(value: &HeaderValue) -> bool {
    let kind = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

impl Secret {
    pub(super) fn new(secret: &str) -> Self {
        Self(secret.as_bytes().into())
    }

    fn is(&self, told: &[u8]) -> bool {
        self.0.ct_eq(told).into()
    }
}

impl Refused {
    /// Full, stopping, or waiting for the storage: Telegram brings the update again.
    pub(in crate::delivery) fn later(seconds: u32, why: &'static str) -> Self {
        Self::Later { seconds, why }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Stranger => StatusCode::FORBIDDEN,
            Self::Secret => StatusCode::UNAUTHORIZED,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Broken => StatusCode::BAD_REQUEST,
            Self::Later { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    pub(in crate::delivery) fn response(&self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::from(self.to_string()));
        *response.status_mut() = self.status();
        let header = match self {
            Self::Method => Some((ALLOW, HeaderValue::from_static("POST"))),
            Self::Later { seconds, .. } => Some((RETRY_AFTER, (*seconds).into())),
            _ => None,
        };
        response.headers_mut().extend(header);
        response
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "only POST",
            Self::Stranger => "only Telegram",
            Self::Secret => "a wrong secret",
            Self::ContentType => "only application/json",
            Self::TooLong => "the body is too long",
            Self::TooSlow => "the body is too slow",
            Self::Broken => "the body broke off",
            Self::Later { why, .. } => why,
        })
    }
}
