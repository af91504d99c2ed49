//! Telling Telegram where to bring the updates.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use botwright_api::types::WebhookInfo;
use botwright_api::{Bot, Error as ApiError, InputFile};
use ring::rand::{SecureRandom as _, SystemRandom};

use super::Webhook;
use crate::backoff::Backoff;
use crate::error::{Error, Result};

/// The ports that Telegram connects to.
const PORTS: [u16; 4] = [443, 80, 88, 8443];

/// What Telegram is told.
pub(super) struct Registration {
    bot: Bot,
    /// None if somebody else tells it.
    address: Option<Address>,
    secret: String,
    /// Whether the secret outlives this process, so that Telegram may know it already.
    keeps_secret: bool,
    certificate: Option<Vec<u8>>,
    ip_address: Option<String>,
    max_connections: Option<u8>,
    drop_pending: bool,
    /// Whether Telegram was believed to know the secret, without having been told.
    believed: AtomicBool,
}

/// The address, taken apart.
pub(super) struct Address {
    url: String,
    pub(super) path: String,
    pub(super) port: u16,
}

impl Address {
    fn read(url: &str, bot: &Bot) -> Result<Self> {
        let wrong = |why: &str| Error::text(format!("the webhook cannot be at this WEBHOOK_URL: {why}"));
        let shape = || wrong("write it as `https://bot.example.com/telegram`");
        let uri: http::Uri = url.parse().map_err(|_| shape())?;
        uri.host().filter(|host| !host.is_empty()).ok_or_else(shape)?;
        let usual = match uri.scheme_str() {
            Some("https") => 443,
            Some("http") => 80,
            _ => return Err(shape()),
        };
        let port = uri.port_u16().unwrap_or(usual);
        // A server of one's own takes any.
        if bot.is_at_telegram() {
            if uri.scheme_str() != Some("https") {
                return Err(wrong("Telegram brings updates by https only"));
            }
            if !PORTS.contains(&port) {
                return Err(wrong(&format!(
                    "Telegram connects to the ports 443, 80, 88 and 8443, not to {port}; a proxy at one of them may lead on to another, see WEBHOOK_LISTEN"
                )));
            }
        }
        Ok(Self { url: url.to_owned(), path: uri.path().to_owned(), port })
    }
}

impl Registration {
    /// Checks what was said of the webhook.
    pub(super) fn of(webhook: &Webhook, bot: &Bot, certificate: Option<Vec<u8>>) -> Result<Self> {
        let address = webhook.url.as_deref().map(|url| Address::read(url, bot)).transpose()?;
        if webhook.max_connections.is_some_and(|most| !(1..=100).contains(&most)) {
            return Err(Error::text(
                "the webhook's most connections (WEBHOOK_MAX_CONNECTIONS) are from 1 to 100",
            ));
        }
        let secret = match &webhook.secret {
            Some(secret) => checked(secret)?.to_owned(),
            None if address.is_none() => {
                return Err(Error::text(
                    "nothing was said of the webhook: set WEBHOOK_URL, or give `App::deliver_to` a `Webhook::at(..)`; or a `Webhook::set_elsewhere(..)` if somebody else sets it",
                ));
            }
            None => random()?,
        };
        Ok(Self {
            bot: bot.clone(),
            address,
            secret,
            keeps_secret: webhook.secret.is_some(),
            certificate,
            ip_address: webhook.ip_address.clone(),
            max_connections: webhook.max_connections,
            drop_pending: webhook.drop_pending.unwrap_or(false),
            believed: AtomicBool::default(),
        })
    }

    pub(super) fn address(&self) -> Option<&Address> {
        self.address.as_ref()
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret
    }

    /// Sets the webhook, unless it is set already as it should be; waits while the network is away.
    pub(super) async fn ensure(&self, kinds: &[String]) -> Result {
        let Some(address) = &self.address else { return Ok(()) };
        let mut backoff = Backoff::default();
        loop {
            let error = match self.try_once(address, kinds).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            let Some(pause) = backoff.after(&error) else {
                return Err(Error::text(format!("Telegram does not take the webhook: {error}")));
            };
            tracing::warn!(%error, "the webhook could not be set; trying again");
            tokio::time::sleep(pause).await;
        }
    }

    async fn try_once(&self, address: &Address, kinds: &[String]) -> Result<(), ApiError> {
        if self.keeps_secret && !self.drop_pending && self.certificate.is_none() {
            let info = self.bot.get_webhook_info().await?;
            if self.is_as_it_should(&info, address, kinds) {
                tracing::info!(waiting = info.pending_update_count, "the webhook is in place");
                self.believed.store(true, Ordering::Relaxed);
                return Ok(());
            }
        }
        self.set(address, kinds).await?;
        tracing::info!("the webhook is set");
        Ok(())
    }

    fn is_as_it_should(&self, info: &WebhookInfo, address: &Address, kinds: &[String]) -> bool {
        let set: BTreeSet<String> = info.allowed_updates.iter().flatten().map(ToString::to_string).collect();
        info.url == address.url
            && set == kinds.iter().cloned().collect()
            && info.max_connections.unwrap_or(40) == self.max_connections.map_or(40, i64::from)
            && self.ip_address.as_ref().is_none_or(|wanted| info.ip_address.as_ref() == Some(wanted))
            && !info.has_custom_certificate
    }

    async fn set(&self, address: &Address, kinds: &[String]) -> Result<(), ApiError> {
        let mut call = self
            .bot
            .set_webhook(&address.url)
            .allowed_updates(kinds.to_vec())
            .secret_token(&self.secret)
            .drop_pending_updates(self.drop_pending);
        if let Some(certificate) = &self.certificate {
            call = call.certificate(InputFile::bytes("certificate.pem", certificate.clone()));
        }
        if let Some(address) = &self.ip_address {
            call = call.ip_address(address);
        }
        if let Some(most) = self.max_connections {
            call = call.max_connections(most);
        }
        call.await.map(drop)
    }

    /// Somebody came with a wrong secret: if Telegram was not told of it by this process, it may know an older one.
    pub(super) fn doubt(self: &Arc<Self>, kinds: &[String]) {
        if !self.believed.swap(false, Ordering::Relaxed) {
            return;
        }
        let (registration, kinds) = (Arc::clone(self), kinds.to_vec());
        tokio::spawn(async move {
            let Some(address) = &registration.address else { return };
            match registration.set(address, &kinds).await {
                Ok(()) => tracing::info!("the webhook is set anew: Telegram may have known another secret"),
                Err(error) => tracing::warn!(%error, "the webhook could not be set anew"),
            }
        });
    }
}

fn checked(secret: &str) -> Result<&str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if (1..=256).contains(&secret.len()) && secret.bytes().all(fits) {
        return Ok(secret);
    }
    Err(Error::text(
        "the webhook's secret (WEBHOOK_SECRET) must be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -",
    ))
}

/// A secret for this run.
fn random() -> Result<String> {
    let mut bytes = [0; 32];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::text("this system has no random numbers for the webhook's secret"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
