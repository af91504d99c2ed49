//! A bot whose updates come through somebody else's server.

use std::error::Error as StdError;
use std::future::{Future, IntoFuture};
use std::io;
use std::pin::pin;
use std::time::Duration;

use botwright_api::Bot;
use bytes::Bytes;
use http_body::Body;
use http_body_util::Full;
use tokio::time::timeout;

use super::{Webhook, WebhookService};
use crate::app::{Connected, Made, Opened, Running, Signals};
use crate::delivery::{Observer, stopped};
use crate::error::{Error, Result};
use crate::jobs::Jobs;

/// How long the server may take to end after the bot.
const FAREWELL: Duration = Duration::from_millis(500);

/// A bot that runs, and whose updates come through a server of your own.
///
/// ```no_run
/// # mod axum {
/// #     // As much of axum as is needed here.
/// #     pub struct Router;
/// #     impl Router {
/// #         pub fn new() -> Self { Self }
/// #         pub fn route_service<S>(self, _: &str, _: S) -> Self { self }
/// #     }
/// #     pub struct Serve;
/// #     pub fn serve(_: tokio::net::TcpListener, _: Router) -> Serve { Serve }
/// #     impl Serve {
/// #         pub async fn with_graceful_shutdown<F: Future<Output = ()> + Send + 'static>(self, _: F) -> std::io::Result<()> { Ok(()) }
/// #     }
/// # }
/// use botwright::prelude::*;
///
/// #[botwright::main]
/// async fn main() -> botwright::Result {
///     // First the server's own door, so that Telegram does not knock in vain.
///     let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
///     let bot = App::from_env()?.webhook().await?;
///     let router = axum::Router::new().route_service("/telegram", bot.service());
///     let server = axum::serve(listener, router).with_graceful_shutdown(bot.asked_to_stop()?);
///     bot.run_beside(server).await
/// }
/// ```
///
/// Dropped without [`stop`](Self::stop) or [`run_beside`](Self::run_beside) it ends as a crash would: nothing is finished, and Telegram brings again what was not done.
#[must_use = "the bot gets updates when its `service` is mounted"]
pub struct Receiver {
    running: Running,
    service: WebhookService,
}

impl Receiver {
    pub(crate) async fn start(
        connected: Connected,
        made: Made,
        opened: Opened,
        webhook: Webhook,
    ) -> Result<Self> {
        let running = Running::ready(connected, made, &opened).await?.begun(opened).await?;
        let begun = async {
            let (service, registration) = webhook.mount(running.target())?;
            registration.ensure(&running.kinds).await?;
            Ok(service)
        };
        match begun.await {
            Ok(service) => Ok(Self { running, service }),
            Err(error) => {
                running.stop().await;
                Err(error)
            }
        }
    }

    /// Whether what it remembers is its own process's alone.
    #[cfg(feature = "lambda")]
    pub(crate) fn remembers_alone(&self) -> bool {
        !self.running.shared.storage.is_shared()
    }

    /// What takes the updates: to be mounted at the path of the webhook.
    pub fn service(&self) -> WebhookService {
        self.service.clone()
    }

    /// Answers one request, for whatever hands requests over without being a server: a serverless host, a queue, a test.
    ///
    /// It returns when the update is done, with the answers of [`WebhookService`], and may be called for several requests at once. A host
    /// that stops the process between requests calls [`settle`](Self::settle) before it passes the answer on, and
    /// [`catch_up`](Self::catch_up) every minute or so. For AWS Lambda all of this is done by `App::run_on_lambda`.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// # mod host {
    /// #     pub struct Event { pub secret: String, pub body: String }
    /// #     pub async fn next() -> Option<Event> { None }
    /// #     pub async fn answer(_: u16) {}
    /// # }
    /// #[botwright::main]
    /// async fn main() -> botwright::Result {
    ///     let bot = App::from_env()?.webhook().await?;
    ///     while let Some(event) = host::next().await {
    ///         let request = http::Request::post("/")
    ///             .header("content-type", "application/json")
    ///             .header("x-telegram-bot-api-secret-token", event.secret)
    ///             .body(event.body)?;
    ///         let response = bot.handle(request).await;
    ///         bot.settle().await;
    ///         host::answer(response.status().as_u16()).await;
    ///     }
    ///     bot.stop().await;
    ///     Ok(())
    /// }
    /// ```
    pub async fn handle<B>(&self, request: http::Request<B>) -> http::Response<Full<Bytes>>
    where
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.service.answer(request).await
    }

    /// Returns when nothing is under way: no update, nothing that is due, no album whose parts still come, nothing that a handler has left
    /// to be sent. Updates that come meanwhile are waited for too.
    pub async fn settle(&self) {
        self.running.settle().await;
    }

    /// Does what is due, such as jobs and timeouts, and returns when nothing is under way. A process that is not stopped between requests
    /// does so by itself.
    ///
    /// # Errors
    /// If the storage cannot be read. What fails in a job is told as always.
    pub async fn catch_up(&self) -> Result {
        self.running.hand_over_due().await?;
        self.settle().await;
        Ok(())
    }

    /// What answers `/health`, `/ready` and `/metrics`, to be mounted beside the bot's other routes.
    ///
    /// Mounted with axum's `nest_service("/bot", receiver.observer())` it is at `/bot/health` and its neighbours.
    pub fn observer(&self) -> Observer {
        Observer::new(self.running.target())
    }

    /// The bot, to call methods from other routes.
    pub fn bot(&self) -> &Bot {
        &self.running.shared.bot
    }

    /// The jobs, to start one from other routes: so what comes in there is handled in order with the updates, and stored.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// # use botwright::webhook::Receiver;
    /// #[job]
    /// fn paid(Payload(euros): Payload<u32>, mut total: UserData<u32>) -> String {
    ///     *total += euros;
    ///     format!("Thank you! That makes {} euros.", *total)
    /// }
    ///
    /// /// What another route of the server does when somebody has paid.
    /// async fn note(bot: &Receiver, payer: botwright::types::User) -> botwright::Result {
    ///     let job = paid::after(0.seconds(), 20).chat(ChatId(payer.id.0)).user(&payer);
    ///     bot.jobs().start(job).await?;
    ///     Ok(())
    /// }
    /// ```
    pub fn jobs(&self) -> Jobs {
        Jobs::outside(&self.running.shared)
    }

    /// Returns when the process gets SIGINT or SIGTERM, for the graceful stop of the server. From then on updates are refused, so that
    /// Telegram keeps them; those that came are finished. A second signal ends the process at once.
    ///
    /// # Errors
    /// If the process cannot listen to signals.
    pub fn asked_to_stop(&self) -> io::Result<impl Future<Output = ()> + Send + 'static + use<>> {
        let mut signals = Signals::listen()?;
        let stopper = self.running.stopper();
        Ok(async move {
            if let Err(error) = signals.stop_asked().await {
                tracing::error!(%error, "no signals can be heard; the bot stops");
            }
            tracing::info!("stopping: what runs is finished first; a second signal ends at once");
            stopper.send_replace(true);
            signals.exit_on_the_next();
        })
    }

    /// Runs the server that the bot is mounted in, until that ends or the bot is asked to stop; then stops the bot as [`stop`](Self::stop)
    /// does. The server may end by itself meanwhile, and is ended half a second after the bot: clients that hold it up keep nobody.
    ///
    /// The server needs [`asked_to_stop`](Self::asked_to_stop) for its own graceful stop; nobody listens to signals otherwise.
    ///
    /// # Errors
    /// Those of the server.
    pub async fn run_beside<E: Into<Error>>(self, server: impl IntoFuture<Output = Result<(), E>>) -> Result {
        let mut server = pin!(server.into_future());
        let mut stopping = self.running.target().stopping;
        tokio::select! {
            ended = server.as_mut() => {
                self.stop().await;
                return ended.map_err(Into::into);
            }
            () = stopped(&mut stopping) => {}
        }
        let mut stop = pin!(self.stop());
        let ended = tokio::select! {
            ended = server.as_mut() => {
                stop.await;
                ended
            }
            () = stop.as_mut() => timeout(FAREWELL, server).await.unwrap_or(Ok(())),
        };
        ended.map_err(Into::into)
    }

    /// Stops the bot: takes no more updates, finishes what runs within 25 seconds, and runs the `#[shutdown]` handlers. The webhook stays
    /// in place.
    pub async fn stop(self) {
        self.running.stop().await;
    }
}
