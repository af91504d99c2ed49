//! The bot: a token, an address, and a connection pool, shared by all its clones.

mod builder;
mod seal;
mod signed;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use reqwest::{Client, Url};
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::Semaphore;

use crate::around::Around;
use crate::client::Outgoing;
use crate::{Address, Call, Error, Method, Sender, Transport, answer};

pub use builder::BotBuilder;

/// A bot: what calls the methods of the Bot API.
///
/// Cloning is cheap, and all clones share their connections.
#[derive(Clone)]
pub struct Bot {
    /// In one piece: every update clones its bot several times.
    pub(crate) way: Arc<Way>,
}

/// The way of a bot's calls.
#[derive(Clone)]
pub(crate) struct Way {
    pub(crate) shared: Arc<Shared>,
    /// What stands around the calls, outermost first.
    pub(crate) layers: Arc<[Arc<dyn Around>]>,
    /// What decides when a call goes out.
    pub(crate) sender: Option<Arc<dyn Sender>>,
}

pub(crate) struct Shared {
    pub(crate) client: Box<dyn Http>,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) timeout: Duration,
    /// Who may have a call on its way.
    pub(crate) slots: Semaphore,
    token: SecretString,
    /// Ends with a slash; the method's name follows.
    methods: Url,
    /// Ends with a slash; the file's path follows.
    files: Url,
    pub(crate) local: bool,
    /// The address of each method, made once.
    addresses: RwLock<HashMap<Box<str>, Arc<Address>>>,
}

/// The HTTP client, out of the compiler's sight: it looks at everything in everything that a future holds to know that the future can
/// go to another thread, and would look through a client once more for each handler that holds a bot.
pub(crate) trait Http: Send + Sync {
    /// The client.
    fn client(&self) -> &Client;
}

impl Http for Client {
    fn client(&self) -> &Client {
        self
    }
}

impl Bot {
    pub(crate) fn by(way: Way) -> Self {
        Self { way: Arc::new(way) }
    }

    /// A bot at Telegram's own server; the token comes from @BotFather.
    pub fn new(token: impl Into<String>) -> Result<Self, Error> {
        Self::builder(token).build()
    }

    /// A bot whose server, environment or client differ from the usual.
    pub fn builder(token: impl Into<String>) -> BotBuilder {
        BotBuilder::new(token.into())
    }

    /// A bot from the environment: the token from `BOT_TOKEN`, and the server from `BOT_API_URL` if that is set.
    pub fn from_env() -> Result<Self, Error> {
        BotBuilder::from_env()?.build()
    }

    /// The bot's own id, which is the first part of its token.
    pub fn id(&self) -> crate::UserId {
        let id = self.token().split(':').next().and_then(|id| id.parse().ok());
        id.expect("the builder has checked the token")
    }

    /// Whether the server is Telegram's own, and not one that somebody runs at home.
    pub fn is_at_telegram(&self) -> bool {
        self.way.shared.methods.host_str() == Some("api.telegram.org")
    }

    /// A call with params that are ready.
    pub fn send<M: Method>(&self, method: M) -> Call<M> {
        Call::new(self, method)
    }

    /// Calls a method that this version does not know, with its params as JSON.
    ///
    /// ```no_run
    /// # async fn example(bot: botwright_api::Bot) -> Result<(), botwright_api::Error> {
    /// use serde_json::json;
    ///
    /// let done: bool = bot.call("sendSomething", json!({ "chat_id": 42 })).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn call<T: DeserializeOwned>(&self, method: &str, params: Value) -> Result<T, Error> {
        let body = self.answer_to(Ok(Outgoing::untyped(method, &params))).await?.into_body();
        answer::decode(&body).map_err(|error| self.told(error, method.to_owned().into()))
    }

    pub(crate) fn token(&self) -> &str {
        self.way.shared.token.expose_secret()
    }

    /// The address of a method.
    pub(crate) fn method_address(&self, name: &str) -> Result<Arc<Address>, Error> {
        let addresses = self.way.shared.addresses.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(address) = addresses.get(name) {
            return Ok(Arc::clone(address));
        }
        drop(addresses);
        let url = self
            .way
            .shared
            .methods
            .join(name)
            .map_err(|_| Error::Configuration("no name of a method".into()))?;
        let address = Arc::new(Address::new(url)?);
        let mut addresses = self.way.shared.addresses.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(addresses.entry(name.into()).or_insert(address)))
    }
}

impl Bot {
    /// The address of a file.
    pub(crate) fn file_url(&self, path: &str) -> Result<Url, Error> {
        let url = self.way.shared.files.join(path.trim_start_matches('/')).ok();
        // Nothing but a path below the token may come of it, whatever the server has told.
        let below = |url: &Url| url.as_str().starts_with(self.way.shared.files.as_str());
        url.filter(below).ok_or_else(|| Error::Configuration("the file's path leads elsewhere".into()))
    }
}

impl fmt::Debug for Bot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bot")
            .field("id", &self.id())
            .field("local", &self.way.shared.local)
            .finish_non_exhaustive()
    }
}
