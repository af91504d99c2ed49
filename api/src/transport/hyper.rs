//! Calls by hyper's client alone, without what reqwest can and no call needs.

use std::env;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{Method, Request};
use http_body_util::{BodyExt as _, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::timeout;

use super::{AGENT, Address, CONNECTING, Carried, Transport};
use crate::{Error, NoAnswer, tls};

/// How long a connection may be silent until the system asks whether the other end is there.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// How long a connection is kept that nobody uses.
const IDLE: Duration = Duration::from_secs(90);

/// The variables by which a proxy is named; in capitals too.
const PROXIES: [&str; 3] = ["http_proxy", "https_proxy", "all_proxy"];

/// Calls by hyper's client alone, with TLS by the system's certificates; behind the feature `hyper`.
///
/// For bots that make thousands of calls per second and core: a message and its answer take about a third less of the processor's
/// time than by reqwest. It knows no proxies, and follows no redirects. It takes 10 seconds to connect at most.
///
/// ```no_run
/// use botwright_api::{Bot, Hyper};
///
/// # fn build(token: &str) -> Result<Bot, botwright_api::Error> {
/// let bot = Bot::builder(token).transport(Hyper::new()?).build()?;
/// # Ok(bot)
/// # }
/// ```
pub struct Hyper {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl Hyper {
    /// A client without connections.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the environment names a proxy, which only reqwest knows how to use.
    pub fn new() -> Result<Self, Error> {
        let is_set = |name: &str| env::var_os(name).is_some_and(|proxy| !proxy.is_empty());
        if let Some(name) = PROXIES.iter().find(|name| is_set(name) || is_set(&name.to_uppercase())) {
            let why = format!("`{name}` is set, and this transport knows no proxies: leave calls to reqwest");
            return Err(Error::Configuration(why.into()));
        }
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECTING));
        tcp.set_keepalive(Some(KEEPALIVE));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls::config()?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(connector);
        Ok(Self { client })
    }
}

impl Transport for Hyper {
    fn post(&self, address: &Address, body: Bytes, patience: Duration) -> Carried {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = address.uri().clone();
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        let answer = self.client.request(request);
        let carried = async move {
            let response = answer.await.map_err(|error| {
                let connected = !error.is_connect();
                NoAnswer::new(error, connected)
            })?;
            let status = response.status().as_u16();
            let body = response.into_body().collect().await.map_err(|error| NoAnswer::new(error, true))?;
            Ok((status, body.to_bytes()))
        };
        Box::pin(async move {
            let in_time = timeout(patience, carried).await;
            in_time.unwrap_or_else(|_| Err(Error::Timeout { method: "".into() }))
        })
    }
}
