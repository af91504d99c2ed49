//! The application: a bot, its handlers, and what they share.

mod chosen;
mod delivering;
mod environment;
mod failing;
mod made;
mod running;
mod sending;
mod serving;
mod shared;
mod signals;

use std::sync::Arc;
use std::time::Duration;

use botwright_api::{Bot, BotBuilder, Recipient};

use self::chosen::Chosen;
use self::delivering::Delivering;
pub(crate) use self::delivering::Opened;
#[cfg(feature = "webhook")]
pub(crate) use self::environment::Connected;
use self::environment::Connection;
pub(crate) use self::made::Made;
pub(crate) use self::running::Running;
#[cfg(feature = "cli")]
pub(crate) use self::sending::Outside;
pub(crate) use self::shared::Shared;
pub(crate) use self::signals::Signals;
use crate::arguments::WrongArgument;
use crate::callback::StoredLimits;
use crate::clock::Clock;
use crate::conversation::{ConversationInfo, Declared};
use crate::dispatch;
use crate::error::{Error, Result};
use crate::extract::Needs;
use crate::guards::Guards;
use crate::handler::{Collected, Route};
use crate::jobs;
use crate::middleware::{Layer, Middleware};
use crate::provide::{Dependencies, Provided, Provider};
use crate::router::Router;
use crate::sending::Sending;
use crate::storage::Storage;
#[cfg(feature = "cli")]
use crate::storage::Store;
use crate::table::Table;

/// A bot with its handlers, ready to run.
///
/// ```no_run
/// use botwright::prelude::*;
///
/// #[botwright::main]
/// async fn main() -> botwright::Result {
///     App::from_env()?.run().await
/// }
/// ```
#[must_use = "an application does nothing until `run`"]
pub struct App {
    connection: Connection,
    routes: Vec<Route>,
    conversations: Vec<&'static ConversationInfo>,
    providers: Vec<&'static Provider>,
    values: Dependencies,
    memory: Chosen,
    delivering: Delivering,
    clock: Clock,
    around: Around,
}

/// What stands around the handlers.
pub(crate) struct Around {
    layers: Vec<Layer>,
    module_layers: Vec<Layer>,
    apology: Option<String>,
    report_to: Option<Recipient>,
    usage: fn(&WrongArgument) -> String,
    guards: Guards,
    stored: StoredLimits,
    #[cfg(feature = "webhook")]
    reply_in_webhook: bool,
    sending: Sending,
    deadline: Option<Duration>,
}

impl Default for Around {
    fn default() -> Self {
        Self {
            layers: Vec::new(),
            module_layers: Vec::new(),
            apology: None,
            report_to: None,
            usage: ToString::to_string,
            guards: Guards::default(),
            stored: StoredLimits::default(),
            #[cfg(feature = "webhook")]
            reply_in_webhook: false,
            sending: Sending::default(),
            deadline: Some(dispatch::DEADLINE),
        }
    }
}

impl App {
    /// An application with all handlers of this binary.
    pub fn new(bot: Bot) -> Self {
        Self::collected(Connection::Telegram(bot))
    }

    /// An application with the handlers of a [`Router`], and no others.
    pub fn with_router(bot: Bot, router: Router) -> Self {
        Self { routes: router.routes(), conversations: Vec::new(), ..Self::new(bot) }
    }

    /// An application with all handlers of this binary, connected as the environment says.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `BOT_TOKEN` | the token from [@BotFather](https://t.me/BotFather) |
    /// | `BOT_API_URL` | another Bot API server than `https://api.telegram.org` |
    /// | `DATABASE_URL` | where the bot remembers, such as `sqlite://bot.db`; see [`storage::connect`](crate::storage::connect). Without it the bot forgets everything when it ends |
    /// | `WEBHOOK_URL` | where Telegram brings the updates, such as `https://bot.example.com/telegram`; needs the feature `webhook`, as all of these do. Without it the bot asks for them. See `botwright::webhook` for this and the following |
    /// | `WEBHOOK_LISTEN` | where the bot listens: `127.0.0.1:8080` (the default behind a proxy), `0.0.0.0:8443`, or `unix:/run/bot.sock` |
    /// | `WEBHOOK_SECRET` | what Telegram proves itself with, 1 to 256 of `A-Z a-z 0-9 _ -`; without it one is made for each run, so several processes of one bot must be told one |
    /// | `WEBHOOK_CERTIFICATE`, `WEBHOOK_KEY` | PEM files: the bot speaks TLS itself. A certificate that is signed by itself is sent to Telegram |
    /// | `WEBHOOK_MAX_CONNECTIONS` | how many updates Telegram may bring at once, 1 to 100; 40 by default |
    /// | `WEBHOOK_IP_ADDRESS` | where Telegram finds the bot, if not where the name in the address leads |
    /// | `WEBHOOK_DROP_PENDING` | `true`: what waits at Telegram when the webhook is set is thrown away |
    /// | `WEBHOOK_ONLY_TELEGRAM` | `true`: requests that do not come from Telegram's networks are refused |
    /// | `WEBHOOK_TRUSTED_PROXIES` | whose `X-Forwarded-For` is believed: addresses and networks with commas, such as `10.0.0.0/8` |
    /// | `OBSERVE_LISTEN` | where the bot answers `/health`, `/ready` and `/metrics`, such as `127.0.0.1:9090` or `unix:/run/bot-health.sock`; needs the feature `webhook`, also for a bot that polls |
    /// | `BOTWRIGHT_PORT` | where the offline Telegram listens on 127.0.0.1, 8088 by default |
    /// | `BOTWRIGHT_LOG` | how much is logged: `error`, `warn`, `info` (the default), `debug`, `trace`, `off` |
    ///
    /// Without `BOT_TOKEN` the bot runs on the offline Telegram, if the feature `emulator` is on.
    ///
    /// # Errors
    /// If there is no token and no offline Telegram, or if a variable cannot be used; the text says what to do.
    pub fn from_env() -> Result<Self> {
        Self::from_env_with(Ok)
    }

    /// As [`from_env`](Self::from_env), with a bot that differs from the usual: in its timeouts, its HTTP client, or what carries its
    /// calls. The offline Telegram's bot stays as it is.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// # use std::time::Duration;
    /// #[botwright::main]
    /// async fn main() -> botwright::Result {
    ///     let app = App::from_env_with(|bot| Ok(bot.timeout(Duration::from_secs(10))))?;
    ///     app.run().await
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env), and what the function returns.
    pub fn from_env_with(bot: impl FnOnce(BotBuilder) -> Result<BotBuilder>) -> Result<Self> {
        let connection = Connection::from_env(bot)?;
        Ok(Self {
            memory: Chosen::from_env(),
            delivering: Delivering::from_env()?,
            ..Self::collected(connection)
        })
    }

    /// Provides a value to `Dep<T>`, in place of a `#[provide]` function.
    pub fn provide<T: Provided + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.values.add(value);
        self
    }

    /// Remembers in this storage, whatever `DATABASE_URL` says.
    pub fn storage(mut self, storage: impl Storage) -> Self {
        self.memory = Chosen::Storage(Arc::new(storage));
        self
    }

    /// Remembers in the storage of this address where `DATABASE_URL` names no other; see
    /// [`storage::connect`](crate::storage::connect) for the addresses.
    ///
    /// The offline Telegram forgets everything when the process ends: there the bot does so too, unless `DATABASE_URL` is
    /// set.
    ///
    /// ```no_run
    /// # use botwright::prelude::*;
    /// #[botwright::main]
    /// async fn main() -> botwright::Result {
    ///     App::from_env()?.database("sqlite://bot.db").run().await
    /// }
    /// ```
    pub fn database(mut self, url: impl Into<String>) -> Self {
        if let Chosen::Memory = self.memory {
            self.memory = Chosen::Default(url.into());
        }
        self
    }

    /// Puts a middleware around everything that was put so far: it sees every update before its handlers, and what became
    /// of it after. The one that was put last is asked first.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// async fn only_people(update: Arc<Update>, rest: Rest) -> Outcome {
    ///     if update.from_user().is_some_and(|user| user.is_bot) {
    ///         return Outcome::Skipped;
    ///     }
    ///     rest.run(update).await
    /// }
    ///
    /// fn app(bot: Bot) -> App {
    ///     App::new(bot).wrap(only_people)
    /// }
    /// ```
    pub fn wrap(mut self, middleware: impl Middleware) -> Self {
        self.around.layers.insert(0, Layer::new(None, middleware));
        self
    }

    /// Puts a middleware around the handlers of a module and of those below it, after they were chosen.
    ///
    /// The module is named as [`module_path!`] names it; [`App::check`] finds one that has no handlers.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// mod admin {
    ///     use botwright::prelude::*;
    ///
    ///     pub const MODULE: &str = module_path!();
    ///
    ///     pub async fn in_private(update: Arc<Update>, rest: Rest) -> Outcome {
    ///         let private = update.chat().is_some_and(|chat| chat.kind == botwright::types::ChatType::Private);
    ///         if private { rest.run(update).await } else { Outcome::Skipped }
    ///     }
    /// }
    ///
    /// fn app(bot: Bot) -> App {
    ///     App::new(bot).wrap_module(admin::MODULE, admin::in_private)
    /// }
    /// ```
    pub fn wrap_module(mut self, module: &'static str, middleware: impl Middleware) -> Self {
        self.around.module_layers.insert(0, Layer::new(Some(module), middleware));
        self
    }

    /// Whether the handlers fit together, and what their arguments need was said.
    ///
    /// # Errors
    /// With all findings, each naming the places.
    pub fn check(&self) -> Result {
        self.check_handlers()?;
        let mut findings = Vec::new();
        for route in &self.routes {
            let mut needs = Needs::default();
            route.needs.iter().for_each(|argument| argument(&mut needs));
            let missing = needs.settings.iter().filter(|setting| !(setting.is_made)(&self.around.guards));
            let (name, file, line) = (route.meta.name, route.meta.file, route.meta.line);
            findings.extend(missing.map(|setting| format!("`{name}` ({file}:{line}) {}", setting.otherwise)));
        }
        if findings.is_empty() {
            return Ok(());
        }
        findings.sort_unstable();
        findings.dedup();
        Err(Error::text(format!(
            "the application lacks what its handlers need:\n- {}",
            findings.join("\n- ")
        )))
    }

    /// What is known without the settings of `main`.
    fn check_handlers(&self) -> Result {
        let mut findings = self.table().findings();
        findings.extend(self.routes.iter().filter_map(jobs::declared::finding));
        let empty = |layer: &&Layer| !self.routes.iter().any(|route| layer.covers(route.meta.module));
        findings.extend(self.around.module_layers.iter().filter(empty).filter_map(|layer| {
            Some(format!("a middleware stands around `{}`, a module without handlers", layer.module?))
        }));
        if findings.is_empty() {
            return Ok(());
        }
        Err(Error::text(format!("the handlers do not fit together:\n- {}", findings.join("\n- "))))
    }

    /// Runs the bot until SIGINT or SIGTERM; then it takes no more updates, finishes what runs, and returns.
    ///
    /// With the feature `cli`, and under `#[botwright::main]`, it does instead what the command line asks for, with the
    /// settings of this application: `check`, `graph`, `states` and the others that `--help` lists.
    ///
    /// # Errors
    /// If the handlers do not fit together, if a dependency cannot be built, or if Telegram refuses the token; or if what was
    /// asked for cannot be done.
    pub async fn run(self) -> Result {
        #[cfg(feature = "cli")]
        if let Some(asked) = crate::cli::asked() {
            return crate::cli::obey(self, asked).await;
        }
        #[cfg(feature = "cli")]
        if crate::cli::takes_over() {
            return self.take_over().serve().await;
        }
        self.serve().await
    }

    /// Builds everything that the bot is made of.
    pub(crate) async fn make(self) -> Result<(Connection, Made)> {
        let made = Made {
            table: self.table(),
            dependencies: self.values.build(&self.providers).await?,
            storage: self.memory.open(self.connection.is_offline()).await?,
            clock: self.clock,
            around: self.around,
        };
        Ok((self.connection, made))
    }

    /// What was said to the guards.
    pub(crate) fn guards(&mut self) -> &mut Guards {
        &mut self.around.guards
    }

    /// What was said of the values of buttons.
    pub(crate) fn stored(&mut self) -> &mut StoredLimits {
        &mut self.around.stored
    }

    /// Uses this clock for all deadlines.
    #[cfg(feature = "emulator")]
    pub(crate) fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    fn collected(connection: Connection) -> Self {
        Self {
            connection,
            routes: inventory::iter::<Collected>.into_iter().map(|collected| (collected.0)()).collect(),
            conversations: inventory::iter::<Declared>.into_iter().map(|declared| declared.0).collect(),
            providers: inventory::iter::<Provider>.into_iter().collect(),
            values: Dependencies::default(),
            memory: Chosen::Memory,
            delivering: Delivering::default(),
            clock: Clock::system(),
            around: Around::default(),
        }
    }

    pub(crate) fn table(&self) -> Table {
        Table::new(self.routes.clone(), self.conversations.iter().copied())
    }

    #[cfg(feature = "cli")]
    pub(crate) async fn store(self) -> Result<Store> {
        Ok(Store::new(self.memory.open(self.connection.is_offline()).await?, self.clock))
    }

    #[cfg(feature = "cli")]
    pub(crate) fn telegram(self) -> Result<Bot> {
        self.connection.telegram()
    }
}

/// Checks the handlers of this binary; the test that `#[botwright::main]` makes.
pub fn check_collected() {
    if let Err(error) = App::collected(Connection::Nowhere).check_handlers() {
        panic!("{error}");
    }
}
