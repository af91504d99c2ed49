//! What carries calls to the server: reqwest, unless a bot is built with something else.

#[cfg(feature = "hyper")]
mod hyper;

use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Body, Client, Method, Request, Url};

#[cfg(feature = "hyper")]
pub use self::hyper::Hyper;
use crate::Error;

/// What carries calls to the server, and the answers back: reqwest's client, unless [`BotBuilder::transport`](crate::BotBuilder::transport)
/// says otherwise. Files, in both directions, go by reqwest always.
///
/// One of one's own can stand around another one, or around no server at all:
///
/// ```
/// use botwright_api::{Address, Bot, Carried, Transport};
/// use bytes::Bytes;
/// use std::time::Duration;
///
/// /// Says yes to everything.
/// struct Yes;
///
/// impl Transport for Yes {
///     fn post(&self, _: &Address, _: Bytes, _: Duration) -> Carried {
///         Box::pin(async { Ok((200, Bytes::from_static(br#"{"ok":true,"result":true}"#))) })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), botwright_api::Error> {
/// let bot = Bot::builder("1:secret").transport(Yes).build()?;
/// assert!(bot.delete_message(42, 7).await?);
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Posts a body of JSON; answers with the status and the body, whatever they are.
    ///
    /// # Errors
    /// [`Error::Timeout`] if the whole answer is not there when the patience is over, otherwise [`NoAnswer`](crate::NoAnswer) as an
    /// [`Error`]; the method's name in them is added by the bot.
    fn post(&self, address: &Address, body: Bytes, patience: Duration) -> Carried;
}

/// As what the bot introduces itself.
pub(crate) const AGENT: &str = concat!("botwright/", env!("CARGO_PKG_VERSION"));

/// How long it may take to connect, unless told.
pub(crate) const CONNECTING: Duration = Duration::from_secs(10);

/// A future of a status and a body.
pub type Carried = Pin<Box<dyn Future<Output = Result<(u16, Bytes), Error>> + Send>>;

/// The address of a method. The bot's token is a part of it: it is for nobody's log.
pub struct Address {
    url: Url,
    uri: Uri,
}

impl Address {
    pub(crate) fn new(url: Url) -> Result<Self, Error> {
        let uri = Uri::try_from(url.as_str());
        let uri = uri.map_err(|_| Error::Configuration("the server's address cannot be called".into()))?;
        Ok(Self { url, uri })
    }

    /// As reqwest takes it.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// As hyper takes it.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }
}

impl Transport for Client {
    fn post(&self, address: &Address, body: Bytes, patience: Duration) -> Carried {
        let mut request = Request::new(Method::POST, address.url.clone());
        // In place of the client's own time, which may be shorter than a long poll.
        *request.timeout_mut() = Some(patience);
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = Some(Body::from(body));
        let answer = self.execute(request);
        Box::pin(async move {
            let response = answer.await.map_err(Error::network)?;
            let status = response.status().as_u16();
            Ok((status, response.bytes().await.map_err(Error::network)?))
        })
    }
}
