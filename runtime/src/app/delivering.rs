//! How updates come to the application: as its environment says, or its author.

use botwright_api::Bot;

use super::{App, environment};
use crate::delivery::Source;
#[cfg(feature = "lambda")]
use crate::delivery::lambda;
#[cfg(feature = "webhook")]
use crate::delivery::server::Listener;
#[cfg(feature = "webhook")]
use crate::delivery::webhook::{Receiver, Webhook};
#[cfg(feature = "webhook")]
use crate::error::Error;
use crate::error::Result;

/// What was said of it.
#[derive(Default)]
pub(crate) struct Delivering {
    take_over: bool,
    #[cfg(feature = "webhook")]
    webhook: Webhook,
    #[cfg(feature = "webhook")]
    observed_at: Option<String>,
}

/// What is open before anything of the bot begins.
pub(crate) struct Opened {
    pub(crate) source: Source,
    /// Where those ask who watch over the bot.
    #[cfg(feature = "webhook")]
    pub(crate) observer: Option<Listener>,
}

impl Delivering {
    pub(super) fn from_env() -> Result<Self> {
        // What a subcommand is asked needs no updates.
        if crate::cli::asks_for_more() {
            return Ok(Self::default());
        }
        #[cfg(not(feature = "webhook"))]
        environment::refuse_servers()?;
        Ok(Self {
            take_over: false,
            #[cfg(feature = "webhook")]
            webhook: environment::webhook()?,
            #[cfg(feature = "webhook")]
            observed_at: environment::observed_at(),
        })
    }

    /// Opens what the updates come through.
    #[cfg_attr(
        not(feature = "webhook"),
        expect(clippy::unused_async, reason = "only a server has to be opened")
    )]
    pub(super) async fn open(self, bot: &Bot) -> Result<Opened> {
        #[cfg(feature = "webhook")]
        if self.webhook.is_told() {
            if self.take_over {
                tracing::warn!(
                    "there is nothing to take over: this bot sets its webhook itself, and does not poll"
                );
            }
            let observer = self.observer().await?;
            let webhook = self.webhook.open(bot, observer.is_none()).await?;
            return Ok(Opened { source: Source::Webhook(Box::new(webhook)), observer });
        }
        #[cfg(feature = "webhook")]
        if self.webhook.lacks_its_url() {
            tracing::warn!("the bot polls: something was said of a webhook, but WEBHOOK_URL is not set");
        }
        let _ = bot;
        Ok(Opened {
            source: Source::Polling { take_over: self.take_over },
            #[cfg(feature = "webhook")]
            observer: self.observer().await?,
        })
    }

    #[cfg(feature = "webhook")]
    async fn observer(&self) -> Result<Option<Listener>> {
        let Some(place) = &self.observed_at else { return Ok(None) };
        let wrong = |error: &dyn std::fmt::Display| {
            Error::text(format!("the bot cannot be observed at `{place}` (OBSERVE_LISTEN): {error}"))
        };
        let address = place.parse().map_err(|error: String| wrong(&error))?;
        Listener::bind(&address).await.map(Some).map_err(|error| wrong(&error))
    }
}

impl App {
    /// Takes the updates over from a webhook: one that is set is deleted when the bot begins to poll, and what waits for it comes here.
    /// Without this the bot refuses to start then. With the feature `cli`, `run --take-over` on the command line does the same.
    pub fn take_over(mut self) -> Self {
        self.delivering.take_over = true;
        self
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

    /// Lets a handler's answer travel in the webhook's response, which saves a request to Telegram.
    ///
    /// What travels is the last call of the answer: what the handler returns, or where it makes a step in a conversation, what the
    /// handler of that step returns; what comes before it is sent. A message that a conversation is held with (`key = message`)
    /// never travels. It leaves with the 200, after the commit.
    ///
    /// What is lost: nobody learns what became of the call, as neither its result nor a refusal is told, and the limits of sending and its
    /// priorities do not count it. Should the connection break just then, the answer is lost too, as the update is done. An answer whose
    /// request has gone before is sent as any other, and so is one that carries files.
    pub fn reply_in_webhook(mut self) -> Self {
        self.around.reply_in_webhook = true;
        self
    }

    /// Answers `/health`, `/ready` and `/metrics` at an address of their own, also while the bot polls: `127.0.0.1:9090`, or
    /// `unix:/run/bot-health.sock`. The variable `OBSERVE_LISTEN` goes before it. See [`Observer`](crate::webhook::Observer).
    pub fn observe_at(mut self, address: impl Into<String>) -> Self {
        self.delivering.observed_at.get_or_insert(address.into());
        self
    }

    /// Runs as an AWS Lambda function, behind a function URL, an HTTP or REST API, or a load balancer; needs the feature `lambda`.
    /// `examples/src/bin/lambda.rs` says how such a function is made.
    ///
    /// Lambda hands over one request at a time and stops the process in between, so a request is answered when all that came of it is
    /// done: give the function a minute. What the bot remembers must be in a database that all its processes reach, and Telegram and
    /// they must share a secret, `WEBHOOK_SECRET`. With `WEBHOOK_URL` the webhook is set at a start where it differs; without it
    /// somebody else sets it. A request that cannot be done in the function's time is answered with 503, and Telegram brings it again.
    ///
    /// Jobs, timeouts and broadcasts go on while some request is being answered. Where they should not wait for one, let a schedule call
    /// the function every minute, with any event: it does what is due, and fails if that cannot be done.
    ///
    /// # Errors
    /// As [`webhook`](Self::webhook); or if there is no secret, or Lambda cannot be asked.
    #[cfg(feature = "lambda")]
    pub async fn run_on_lambda(self) -> Result {
        #[cfg(feature = "cli")]
        if let Some(asked) = crate::cli::asked() {
            return crate::cli::obey(self, asked).await;
        }
        let runtime = lambda::Runtime::at(environment::lambda_runtime()?);
        if self.delivering.webhook.secret.is_none() {
            let error =
                Error::text("WEBHOOK_SECRET is not set: all processes of a Lambda function share one secret");
            return Self::did_not_start(&runtime, error).await;
        }
        match self.webhook().await {
            Ok(bot) => lambda::serve(&runtime, bot).await,
            Err(error) => Self::did_not_start(&runtime, error).await,
        }
    }

    #[cfg(feature = "lambda")]
    async fn did_not_start(runtime: &lambda::Runtime, error: Error) -> Result {
        if let Err(unheard) = runtime.refuse_to_start(&error).await {
            tracing::error!(error = ?unheard, "Lambda could not be told why the bot does not start");
        }
        Err(error)
    }

    /// Starts the bot, sets its webhook, and returns what a server of your own mounts beside its other routes, or what answers requests
    /// one by one where there is no server: see [`Receiver`].
    ///
    /// The address must have been told, by [`deliver_to`](Self::deliver_to) or `WEBHOOK_URL`; or at least a secret, if somebody else
    /// sets the webhook. `listen` and the certificate are not looked at: the server is yours.
    ///
    /// # Errors
    /// As [`run`](Self::run) at its start, or if Telegram refuses the webhook.
    pub async fn webhook(mut self) -> Result<Receiver> {
        self.check()?;
        let delivering = std::mem::take(&mut self.delivering);
        let opened = Opened { source: Source::Elsewhere, observer: delivering.observer().await? };
        let (connection, made) = self.make().await?;
        Receiver::start(connection.open().await?, made, opened, delivering.webhook).await
    }
}
