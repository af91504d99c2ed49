//! How updates come to the application: as its environment says, or its author.

use botwright_api::Bot;

#[cfg(feature = "webhook")]
use super::App;
use super::environment;
use crate::delivery::Source;
#[cfg(feature = "webhook")]
use crate::delivery::webhook::{Receiver, Webhook};
use crate::error::Result;

/// What was said of it.
#[derive(Default)]
pub(crate) struct Delivering {
    #[cfg(feature = "webhook")]
    webhook: Webhook,
}

impl Delivering {
    pub(super) fn from_env() -> Result<Self> {
        // What a subcommand is asked needs no updates.
        if crate::cli::asks_for_more() {
            return Ok(Self::default());
        }
        #[cfg(feature = "webhook")]
        return Ok(Self { webhook: environment::webhook()? });
        #[cfg(not(feature = "webhook"))]
        environment::refuse_webhook().map(|()| Self::default())
    }

    /// Opens what the updates come through, before anything of the bot begins.
    #[cfg_attr(
        not(feature = "webhook"),
        expect(clippy::unused_async, reason = "only a webhook has to be opened")
    )]
    pub(super) async fn open(self, bot: &Bot) -> Result<Source> {
        #[cfg(feature = "webhook")]
        if self.webhook.is_told() {
            return Ok(Source::Webhook(Box::new(self.webhook.open(bot).await?)));
        }
        let _ = bot;
        Ok(Source::Polling)
    }
}

#[cfg(feature = "webhook")]
impl App {
    /// Lets Telegram bring the updates, where the environment does not say otherwise: each variable goes before the setting of the
    /// same meaning. [`run`](Self::run) serves them, or [`webhook`](Self::webhook) gives what another server mounts.
    ///
    /// ```no_run
    /// use botwright::prelude::*;
    /// use botwright::webhook::Webhook;
    ///
    /// #[botwright::main]
    /// async fn main() -> botwright::Result {
    ///     let webhook = Webhook::at("https://bot.example.com/telegram").listen("127.0.0.1:8080");
    ///     App::from_env()?.deliver_to(webhook).run().await
    /// }
    /// ```
    pub fn deliver_to(mut self, webhook: Webhook) -> Self {
        self.delivering.webhook = self.delivering.webhook.or(webhook);
        self
    }

    /// Starts the bot, sets its webhook, and returns what a server of your own mounts beside its other routes: see
    /// [`Receiver`].
    ///
    /// The address must have been told, by [`deliver_to`](Self::deliver_to) or `WEBHOOK_URL`; or at least a secret, if somebody else
    /// sets the webhook. `listen` and the certificate are not looked at: the server is yours.
    ///
    /// # Errors
    /// As [`run`](Self::run) at its start, or if Telegram refuses the webhook.
    pub async fn webhook(mut self) -> Result<Receiver> {
        self.check()?;
        let webhook = std::mem::take(&mut self.delivering.webhook);
        let (connection, made) = self.make().await?;
        Receiver::start(connection.open().await?, made, webhook).await
    }
}
