//! Making a bot that differs from the usual.

use std::collections::HashMap;
use std::env;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use tokio::sync::Semaphore;

use super::{Bot, Shared, Way};
use crate::transport::{AGENT, CONNECTING};
use crate::{Error, Transport, tls};

/// Telegram's own server.
const API_URL: &str = "https://api.telegram.org";

/// What a bot is made of.
#[must_use = "`build` makes the bot"]
pub struct BotBuilder {
    token: String,
    api_url: String,
    test: bool,
    local: bool,
    client: Option<Client>,
    transport: Option<Box<dyn Transport>>,
    timeout: Duration,
    connect_timeout: Duration,
    most_at_once: usize,
}

impl BotBuilder {
    pub(super) fn new(token: String) -> Self {
        Self {
            token,
            api_url: API_URL.into(),
            test: false,
            local: false,
            client: None,
            transport: None,
            timeout: Duration::from_secs(30),
            connect_timeout: CONNECTING,
            most_at_once: 200,
        }
    }

    /// A bot from the environment, as [`Bot::from_env`] makes it.
    ///
    /// # Errors
    /// [`Error::Configuration`] if there is no token.
    pub fn from_env() -> Result<Self, Error> {
        let token = env::var("BOT_TOKEN").map_err(|_| {
            Error::Configuration("set BOT_TOKEN to the token that @BotFather gave you".into())
        })?;
        let builder = Self::new(token);
        Ok(match env::var("BOT_API_URL") {
            Ok(url) if !url.is_empty() => builder.api_url(url),
            _ => builder,
        })
    }

    /// Another server, such as `http://localhost:8081`.
    pub fn api_url(mut self, url: impl Into<String>) -> Self {
        self.api_url = url.into();
        self
    }

    /// Telegram's test environment, which has bots of its own.
    pub fn test_environment(mut self) -> Self {
        self.test = true;
        self
    }

    /// A server that runs with `--local` on this machine: its absolute file paths are read from the disk.
    pub fn local(mut self) -> Self {
        self.local = true;
        self
    }

    /// An HTTP client of one's own; it should follow no redirects.
    pub fn client(mut self, client: Client) -> Self {
        self.client = Some(client);
        self
    }

    /// What carries the calls without files; the HTTP client unless told.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// How long a call may take; 30 seconds unless told. Long polls add their own time, files make it 20 times longer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long it may take to connect; 10 seconds unless told, and nothing with a client of one's own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many calls may be on their way at once, each of which may need a connection; 200 unless told, at least 1. Those that
    /// come then wait. Long polls do not count.
    pub fn most_at_once(mut self, most: usize) -> Self {
        self.most_at_once = most.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// The bot, if the token and the address can be right.
    pub fn build(self) -> Result<Bot, Error> {
        check_token(&self.token)?;
        let base = base_url(&self.api_url)?;
        let test = if self.test { "test/" } else { "" };
        let address = |path: String| {
            base.join(&path)
                .map_err(|_| Error::Configuration("the token does not fit into an address".into()))
        };
        // Without the dot, the part before the token's colon would be read as a scheme.
        let methods = address(format!("./bot{}/{test}", self.token))?;
        let files = address(format!("file/bot{}/{test}", self.token))?;
        let client = match self.client {
            Some(client) => client,
            None => client(self.connect_timeout)?,
        };
        let shared = Shared {
            transport: self.transport.unwrap_or_else(|| Box::new(client.clone())),
            client: Box::new(client),
            timeout: self.timeout,
            slots: Semaphore::new(self.most_at_once),
            token: self.token.into(),
            methods,
            files,
            local: self.local,
            addresses: RwLock::new(HashMap::new()),
        };
        Ok(Bot::by(Way { shared: Arc::new(shared), layers: Arc::default(), sender: None }))
    }
}

fn client(connect_timeout: Duration) -> Result<Client, Error> {
    Client::builder()
        .tls_backend_preconfigured(tls::config()?)
        .redirect(Policy::none())
        .tcp_nodelay(true)
        .connect_timeout(connect_timeout)
        .user_agent(AGENT)
        .build()
        .map_err(Error::network)
}

/// Refuses what cannot be a token, without repeating it.
fn check_token(token: &str) -> Result<(), Error> {
    let fits = |(id, secret): (&str, &str)| {
        id.parse::<i64>().is_ok_and(|id| id > 0)
            && !secret.is_empty()
            && secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    if token.split_once(':').is_some_and(fits) {
        return Ok(());
    }
    let hint = "this is no bot token: it must look like 123456:ABC-def, as @BotFather shows it";
    Err(Error::Configuration(hint.into()))
}

/// The server's address, with a slash at its end so that paths can be joined.
fn base_url(text: &str) -> Result<Url, Error> {
    let wrong = || {
        let hint = "the address of the Bot API server must look like https://api.telegram.org";
        Error::Configuration(hint.into())
    };
    let url = Url::parse(&format!("{}/", text.trim_end_matches('/'))).map_err(|_| wrong())?;
    if matches!(url.scheme(), "http" | "https") && url.has_host() { Ok(url) } else { Err(wrong()) }
}
