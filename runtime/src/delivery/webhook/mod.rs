//! Webhooks: Telegram brings the updates, and each is answered with 200 when it is done.
//!
//! [`App::run`](crate::App::run) serves the webhook by itself when `WEBHOOK_URL` is set, or when [`App::deliver_to`](crate::App::deliver_to)
//! says so. A server of one's own mounts what [`App::webhook`](crate::App::webhook) returns: see [`Receiver`].
//!
//! **What is promised.** An update is answered with 200 after its commit, and whatever is not answered so Telegram brings again: so nothing
//! is lost, whenever the process dies. One that comes again while it is still being handled waits for the end of the first; one that comes
//! again later is known by its mark in the storage. A stop takes no more updates, finishes what runs, and leaves the webhook in place: what
//! comes meanwhile waits at Telegram for the next process.
//!
//! **What it stands.** A client has at least 20 seconds for the head of a request, and no more than 40, and 15 for its body, and there
//! are 512 connections at most. The secret is compared in a time that tells nothing of it. Requests from elsewhere than Telegram can be
//! refused before they are read.

mod gate;
mod network;
mod receiver;
mod registration;
mod service;
mod settings;
mod tls;
mod underway;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use botwright_api::Bot;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

#[cfg(feature = "lambda")]
pub(super) use self::gate::Refused;
use self::gate::{Gate, Secret};
use self::network::Network;
pub use self::receiver::Receiver;
use self::registration::Registration;
use self::service::AtPath;
pub use self::service::WebhookService;
pub use self::settings::Webhook;
use self::tls::Tls;
pub use super::Observer;
use super::Target;
use super::server::{self, Address, Listener};
use crate::error::{Error, Result};

/// How long a body may be, unless told. The longest updates (a message with a long text, its entities, and the one that it replies to)
/// have some 100 kB.
const BODY_LIMIT: usize = 1024 * 1024;

/// Where the bot listens behind a proxy, unless told.
const BEHIND_A_PROXY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);

/// A webhook whose server listens already; nothing is answered yet.
pub(crate) struct Opened {
    listener: Listener,
    tls: Option<TlsAcceptor>,
    gate: Gate,
    registration: Registration,
    path: String,
    /// Whether it tells beside it how the bot is.
    observed: bool,
}

impl Webhook {
    /// Checks all that was said, and listens; beside it the bot is observed, or elsewhere.
    pub(crate) async fn open(self, bot: &Bot, observed: bool) -> Result<Opened> {
        let tls = self.tls.as_ref().map(|(certificate, key)| Tls::read(certificate, key)).transpose()?;
        let (acceptor, certificate) = tls.map_or((None, None), |tls| (Some(tls.acceptor), tls.upload));
        let registration = Registration::of(&self, bot, certificate)?;
        let gate = self.gate(registration.secret())?;
        let told = registration.address();
        let address = match &self.listen {
            Some(listen) => {
                listen.parse().map_err(|error| Error::text(format!("WEBHOOK_LISTEN: {error}")))?
            }
            None if acceptor.is_some() => {
                let port = told.map_or(BEHIND_A_PROXY.port(), |address| address.port);
                Address::Socket((Ipv4Addr::UNSPECIFIED, port).into())
            }
            None => Address::Socket(BEHIND_A_PROXY),
        };
        let path = told.map_or_else(|| "/".to_owned(), |address| address.path.clone());
        let listener = Listener::bind(&address).await.map_err(|error| {
            Error::text(format!("the bot cannot listen at {address} (WEBHOOK_LISTEN): {error}"))
        })?;
        Ok(Opened { listener, tls: acceptor, gate, registration, path, observed })
    }

    fn gate(&self, secret: &str) -> Result<Gate> {
        let wrong = |proxy: &str| {
            Error::text(format!(
                "`{proxy}` in WEBHOOK_TRUSTED_PROXIES is no network: write `10.0.0.0/8` or an address"
            ))
        };
        let proxies = self.proxies.iter().flatten();
        Ok(Gate {
            secret: Secret::new(secret),
            networks: self.only_telegram.unwrap_or(false).then(Network::of_telegram),
            proxies: proxies.map(|proxy| proxy.parse().map_err(|()| wrong(proxy))).collect::<Result<_>>()?,
            limit: self.body_limit.unwrap_or(BODY_LIMIT),
            warned: std::sync::atomic::AtomicBool::default(),
        })
    }

    /// What another server mounts, and the way to tell Telegram of it.
    fn mount(&self, target: Target) -> Result<(WebhookService, Arc<Registration>)> {
        let bot = target.shared.bot.clone();
        let registration = Arc::new(Registration::of(self, &bot, None)?);
        let gate = self.gate(registration.secret())?;
        Ok((WebhookService::new(gate, target, Arc::clone(&registration)), registration))
    }
}

impl Opened {
    /// Answers requests from now on; what tells Telegram so.
    pub(crate) fn serve(
        self,
        target: Target,
    ) -> (JoinHandle<()>, impl Future<Output = Result> + Send + 'static) {
        let Self { listener, tls, gate, registration, path, observed } = self;
        let registration = Arc::new(registration);
        tracing::info!(at = listener.place(), path, "listening for updates");
        let service = WebhookService::new(gate, target.clone(), Arc::clone(&registration));
        let observer = observed.then(|| Observer::new(target.clone()));
        let answers = AtPath { service, path: path.into(), observer };
        let serving = tokio::spawn(server::serve(listener, tls, answers, target.stopping));
        (serving, async move { registration.ensure(&target.kinds).await })
    }
}
