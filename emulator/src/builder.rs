//! How an emulator is set up and started.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::Emulator;
use crate::delivery::webhook;
use crate::http;
use crate::http::line::{Lines, Scissors};
use crate::shared::Shared;
use crate::world::World;
use crate::world::account::Account;
use crate::world::clock::Clock;

/// An emulator's settings.
#[derive(Clone)]
#[must_use]
pub struct Builder {
    token: String,
    first_name: String,
    username: String,
    address: SocketAddr,
    privacy: bool,
    patience: Duration,
    standing_at: Option<u64>,
    inline_feedback: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            token: "1234567:offline-telegram-needs-no-secret".to_owned(),
            first_name: "Bot".to_owned(),
            username: "offline_bot".to_owned(),
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            privacy: true,
            patience: Duration::from_secs(10),
            standing_at: None,
            inline_feedback: true,
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Builder").field("username", &self.username).finish_non_exhaustive()
    }
}

impl Builder {
    /// The token that the bot must use; the digits before its colon are the bot's id.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self { token: token.into(), ..self }
    }

    /// The bot's first name and username.
    pub fn bot(self, first_name: impl Into<String>, username: impl Into<String>) -> Self {
        Self { first_name: first_name.into(), username: username.into(), ..self }
    }

    /// Where to listen; by default any free port of 127.0.0.1.
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Whether the bot, in groups where it is no administrator, sees only what is meant for it. On by default.
    pub fn privacy(self, privacy: bool) -> Self {
        Self { privacy, ..self }
    }

    /// How long [`Emulator::rest`] waits, in real time. Ten seconds by default.
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Lets the clock stand at this time (seconds since 1970), so that only [`Emulator::advance`] moves it.
    /// Otherwise it starts now and runs.
    pub fn standing_clock(self, unix: u64) -> Self {
        Self { standing_at: Some(unix), ..self }
    }

    /// Whether the bot is told which inline results people choose. On by default; at Telegram BotFather's
    /// `/setinlinefeedback` decides.
    pub fn inline_feedback(self, inline_feedback: bool) -> Self {
        Self { inline_feedback, ..self }
    }

    /// Starts the server.
    pub async fn start(self) -> io::Result<Emulator> {
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let id = self.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1);
        let bot = Account {
            id,
            is_bot: true,
            first_name: self.first_name,
            username: Some(self.username),
            ..Account::default()
        };
        let clock = self.standing_at.map_or_else(Clock::running, Clock::standing);
        let mut world = World::new(bot, self.privacy, clock, &self.token);
        world.inline_feedback = self.inline_feedback;
        let (stop, stopping) = watch::channel(false);
        let (ended, stopped) = watch::channel(false);
        let shared = Arc::new(Shared::new(self.token, world, self.patience, stopping));
        // What sends to webhooks needs one, and so may clients of whoever tests; an error means that the program has chosen one already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        tokio::spawn(serve(listener, Arc::clone(&shared), ended));
        Ok(Emulator::running(shared, address, stop, stopped))
    }
}

/// How long open connections may take to end.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Serves and delivers until told to stop.
async fn serve(listener: TcpListener, shared: Arc<Shared>, ended: watch::Sender<bool>) {
    let router = http::router(Arc::clone(&shared));
    let told = Arc::clone(&shared);
    let lines = Lines::new(listener, Arc::clone(&shared.network));
    let service = router.into_make_service_with_connect_info::<Scissors>();
    let server = axum::serve(lines, service).with_graceful_shutdown(async move { told.stopping().await });
    let too_long = async {
        shared.stopping().await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    let delivery = tokio::spawn(webhook::deliver(Arc::clone(&shared)));
    tokio::select! {
        _ = server => {}
        () = too_long => {}
    }
    delivery.abort();
    let _ = ended.send(true);
}
