//! What is said of a webhook: its address, where to listen, whom to believe.

use std::fmt;
use std::path::PathBuf;

/// Where Telegram brings the updates, and how they are taken there.
///
/// ```
/// use botwright::webhook::Webhook;
///
/// // Behind a proxy that speaks TLS, on the same machine.
/// let webhook = Webhook::at("https://bot.example.com/telegram").listen("127.0.0.1:8080");
///
/// // Alone, with a certificate of one's own.
/// let webhook = Webhook::at("https://203.0.113.7:8443/").tls("bot.pem", "bot.key").only_telegram();
/// ```
///
/// Telegram proves itself by a secret, which goes with each request. Without [`secret`](Self::secret) one is made for each run of the
/// process: nobody has to keep it, but several processes of one bot have to share one.
#[derive(Clone, Default)]
#[must_use = "the settings are for `App::deliver_to`"]
pub struct Webhook {
    pub(crate) url: Option<String>,
    pub(crate) listen: Option<String>,
    pub(crate) secret: Option<String>,
    /// The files of the certificate and of its key.
    pub(crate) tls: Option<(PathBuf, PathBuf)>,
    pub(crate) ip_address: Option<String>,
    pub(crate) max_connections: Option<u8>,
    pub(crate) drop_pending: Option<bool>,
    pub(crate) only_telegram: Option<bool>,
    pub(crate) proxies: Option<Vec<String>>,
    pub(crate) body_limit: Option<usize>,
}

impl Webhook {
    /// At this address, which Telegram is told. It must be `https`, on port 443, 80, 88 or 8443, unless the bot is at a Bot API
    /// server of one's own. The variable is `WEBHOOK_URL`.
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..Self::default() }
    }

    /// At an address that somebody else tells Telegram, with this secret; only for [`App::webhook`](crate::App::webhook).
    pub fn set_elsewhere(secret: impl Into<String>) -> Self {
        Self { secret: Some(secret.into()), ..Self::default() }
    }

    /// Listens here: `127.0.0.1:8080`, `[::]:8443`, or `unix:/run/bot.sock`. The variable is `WEBHOOK_LISTEN`.
    ///
    /// Behind a proxy it is `127.0.0.1:8080` unless told, with a certificate all addresses at the port of the webhook. Who may open the
    /// socket of a path, the process's umask decides; one that an earlier process has left is replaced.
    pub fn listen(mut self, address: impl Into<String>) -> Self {
        self.listen = Some(address.into());
        self
    }

    /// The secret, 1 to 256 of `A-Z a-z 0-9 _ -`. The variable is `WEBHOOK_SECRET`.
    ///
    /// With one, a webhook that is set already as it should be is left in place.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Speaks TLS with a certificate (and those that it needs behind it) and its key, both PEM files. A certificate that is signed
    /// by itself is sent to Telegram. The variables are `WEBHOOK_CERTIFICATE` and `WEBHOOK_KEY`.
    pub fn tls(mut self, certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        self.tls = Some((certificate.into(), key.into()));
        self
    }

    /// Where Telegram finds the bot, if not where the name in the address leads. The variable is `WEBHOOK_IP_ADDRESS`.
    pub fn ip_address(mut self, address: impl Into<String>) -> Self {
        self.ip_address = Some(address.into());
        self
    }

    /// How many updates Telegram may bring at once, 1 to 100; 40 unless told. An update that is not done yet takes up one. The variable
    /// is `WEBHOOK_MAX_CONNECTIONS`.
    pub fn max_connections(mut self, most: u8) -> Self {
        self.max_connections = Some(most);
        self
    }

    /// Throws away what waits at Telegram when the webhook is set. The variable is `WEBHOOK_DROP_PENDING`.
    pub fn drop_pending(mut self) -> Self {
        self.drop_pending = Some(true);
        self
    }

    /// Refuses requests that do not come from Telegram's networks, 149.154.160.0/20 and 91.108.4.0/22. The variable is
    /// `WEBHOOK_ONLY_TELEGRAM`.
    ///
    /// Behind a proxy say [`trusted_proxies`](Self::trusted_proxies) too, in a server of your own also
    /// [`peer`](super::WebhookService::peer).
    pub fn only_telegram(mut self) -> Self {
        self.only_telegram = Some(true);
        self
    }

    /// The proxies whose `X-Forwarded-For` is believed: addresses, and networks as `10.0.0.0/8`. The variable is
    /// `WEBHOOK_TRUSTED_PROXIES`.
    ///
    /// The header is read from its end, as each proxy adds the address that it was asked from; the last that is no such proxy has sent
    /// the request. What comes through a socket with a path comes from a proxy that is trusted.
    pub fn trusted_proxies(mut self, proxies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.proxies = Some(proxies.into_iter().map(Into::into).collect());
        self
    }

    /// How long the body of a request may be, in bytes; 1 MiB unless told, some ten times the longest update that Telegram makes.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// What is said here, or else there.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            url: self.url.or(other.url),
            listen: self.listen.or(other.listen),
            secret: self.secret.or(other.secret),
            tls: self.tls.or(other.tls),
            ip_address: self.ip_address.or(other.ip_address),
            max_connections: self.max_connections.or(other.max_connections),
            drop_pending: self.drop_pending.or(other.drop_pending),
            only_telegram: self.only_telegram.or(other.only_telegram),
            proxies: self.proxies.or(other.proxies),
            body_limit: self.body_limit.or(other.body_limit),
        }
    }

    /// Whether there is a webhook at all.
    pub(crate) fn is_told(&self) -> bool {
        self.url.is_some()
    }

    /// Whether more was said of it, in vain.
    pub(crate) fn lacks_its_url(&self) -> bool {
        !self.is_told() && (self.listen.is_some() || self.secret.is_some() || self.tls.is_some())
    }
}

/// Without the secret; a password may be in the address.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("listen", &self.listen).finish_non_exhaustive()
    }
}
