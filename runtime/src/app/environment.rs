//! The one place where environment variables are read.

use botwright_api::{Bot, BotBuilder};

#[cfg(feature = "webhook")]
use crate::delivery::webhook::Webhook;
use crate::error::{Error, Result};

/// Where updates come from.
pub(crate) enum Connection {
    /// A Bot API server.
    Telegram(Bot),
    /// The offline Telegram, on this port if one was asked for.
    #[cfg(feature = "emulator")]
    Offline(Option<u16>),
    /// Nowhere: only the checks are wanted.
    Nowhere,
}

/// An open connection.
pub(crate) struct Connected {
    pub(crate) bot: Bot,
    /// Kept alive as long as the bot runs on it.
    #[cfg(feature = "emulator")]
    pub(crate) offline: Option<botwright_emulator::Emulator>,
}

impl Connection {
    pub(crate) fn from_env(bot: impl FnOnce(BotBuilder) -> Result<BotBuilder>) -> Result<Self> {
        if std::env::var_os("BOT_TOKEN").is_some_and(|token| !token.is_empty()) {
            return Ok(Self::Telegram(bot(BotBuilder::from_env()?)?.build()?));
        }
        // What is asked of the bot's handlers or its storage needs no Telegram.
        if crate::cli::asks_for_more() { Ok(Self::Nowhere) } else { Self::without_token() }
    }

    /// Whether it is to the offline Telegram of this process.
    pub(crate) fn is_offline(&self) -> bool {
        match self {
            Self::Telegram(_) | Self::Nowhere => false,
            #[cfg(feature = "emulator")]
            Self::Offline(_) => true,
        }
    }

    #[cfg_attr(
        not(feature = "emulator"),
        expect(clippy::unused_async, reason = "only the offline Telegram has to be started")
    )]
    pub(crate) async fn open(self) -> Result<Connected> {
        match self {
            Self::Telegram(bot) => Ok(Connected {
                bot,
                #[cfg(feature = "emulator")]
                offline: None,
            }),
            #[cfg(feature = "emulator")]
            Self::Offline(port) => offline::open(port).await,
            Self::Nowhere => Err(Error::text("this application was made for its checks only")),
        }
    }

    /// Telegram itself, for what the offline one has no answer to.
    #[cfg(feature = "cli")]
    pub(crate) fn telegram(self) -> Result<Bot> {
        match self {
            Self::Telegram(bot) => Ok(bot),
            _ => Err(Error::text("BOT_TOKEN is not set: this asks Telegram about the bot")),
        }
    }

    #[cfg(feature = "emulator")]
    fn without_token() -> Result<Self> {
        let Ok(port) = std::env::var("BOTWRIGHT_PORT") else { return Ok(Self::Offline(None)) };
        let port = port.parse().map_err(|_| Error::text(format!("BOTWRIGHT_PORT is `{port}`, which is not a port: set it to a number from 1 to 65535, or not at all")))?;
        Ok(Self::Offline(Some(port)))
    }

    #[cfg(not(feature = "emulator"))]
    fn without_token() -> Result<Self> {
        Err(Error::text(
            "BOT_TOKEN is not set: ask @BotFather for a token and set it, or turn on the feature `emulator` of `botwright` to run offline",
        ))
    }
}

/// Where the bot remembers.
pub(crate) fn database_url() -> Option<String> {
    said("DATABASE_URL")
}

/// A variable that is set to something.
fn said(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// How Telegram brings updates.
#[cfg(feature = "webhook")]
pub(crate) fn webhook() -> Result<Webhook> {
    let mut webhook = Webhook {
        url: said("WEBHOOK_URL"),
        listen: said("WEBHOOK_LISTEN"),
        secret: said("WEBHOOK_SECRET"),
        ip_address: said("WEBHOOK_IP_ADDRESS"),
        proxies: said("WEBHOOK_TRUSTED_PROXIES").map(|all| all.split(',').map(str::to_owned).collect()),
        drop_pending: switch("WEBHOOK_DROP_PENDING")?,
        only_telegram: switch("WEBHOOK_ONLY_TELEGRAM")?,
        ..Webhook::default()
    };
    webhook.tls = match (said("WEBHOOK_CERTIFICATE"), said("WEBHOOK_KEY")) {
        (Some(certificate), Some(key)) => Some((certificate.into(), key.into())),
        (None, None) => None,
        _ => {
            return Err(Error::text(
                "WEBHOOK_CERTIFICATE and WEBHOOK_KEY go together: set both for TLS, or neither behind a proxy",
            ));
        }
    };
    if let Some(most) = said("WEBHOOK_MAX_CONNECTIONS") {
        let wrong =
            |_| Error::text(format!("WEBHOOK_MAX_CONNECTIONS is `{most}`: set it to a number from 1 to 100"));
        webhook.max_connections = Some(most.parse().map_err(wrong)?);
    }
    Ok(webhook)
}

/// Where AWS Lambda hands over its events.
#[cfg(feature = "lambda")]
pub(crate) fn lambda_runtime() -> Result<String> {
    said("AWS_LAMBDA_RUNTIME_API").ok_or_else(|| {
        Error::text("AWS_LAMBDA_RUNTIME_API is not set: Lambda sets it where it runs a function, and `App::run` runs a bot elsewhere")
    })
}

/// Where the bot tells how it is.
#[cfg(feature = "webhook")]
pub(crate) fn observed_at() -> Option<String> {
    said("OBSERVE_LISTEN")
}

/// Without its feature a webhook is refused, as the bot would poll instead; so is the rest that takes a server.
#[cfg(not(feature = "webhook"))]
pub(crate) fn refuse_servers() -> Result {
    match ["WEBHOOK_URL", "OBSERVE_LISTEN"].into_iter().find(|name| said(name).is_some()) {
        None => Ok(()),
        Some(name) => Err(Error::text(format!(
            "{name} is set, but this bot has no server: turn on the feature `webhook` of `botwright` in Cargo.toml and build it again, or take the variable away"
        ))),
    }
}

#[cfg(feature = "webhook")]
fn switch(name: &str) -> Result<Option<bool>> {
    match said(name).as_deref() {
        None => Ok(None),
        Some("true" | "1" | "yes") => Ok(Some(true)),
        Some("false" | "0" | "no") => Ok(Some(false)),
        Some(other) => {
            Err(Error::text(format!("{name} is `{other}`: set it to `true` or `false`, or not at all")))
        }
    }
}

#[cfg(feature = "emulator")]
mod offline {
    use std::net::{Ipv4Addr, SocketAddr};

    use botwright_api::Bot;
    use botwright_emulator::Emulator;

    use super::Connected;
    use crate::error::{Error, Result};

    /// Where the chat page is looked for first.
    const PORT: u16 = 8088;

    pub(super) async fn open(port: Option<u16>) -> Result<Connected> {
        let emulator = match port {
            Some(port) => start(port).await.map_err(|error| {
                Error::text(format!("the offline Telegram cannot listen on 127.0.0.1:{port}: {error}"))
            })?,
            // Somebody else may sit on the usual port; any other is as good.
            None => match start(PORT).await {
                Ok(emulator) => emulator,
                Err(_) => start(0).await?,
            },
        };
        let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build()?;
        populate(&emulator);
        announce(&emulator);
        Ok(Connected { bot, offline: Some(emulator) })
    }

    async fn start(port: u16) -> std::io::Result<Emulator> {
        let (name, username) = introduce();
        Emulator::builder()
            .bot(name, username)
            .address(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
            .start()
            .await
    }

    /// The bot goes by the program's name; Telegram wants usernames to end with `bot`.
    fn introduce() -> (String, String) {
        let program =
            std::env::current_exe().ok().and_then(|path| Some(path.file_stem()?.to_str()?.to_owned()));
        let name = program.unwrap_or_else(|| "offline".to_owned());
        let username = name.replace(|character: char| !character.is_ascii_alphanumeric(), "_");
        let username =
            if username.to_lowercase().ends_with("bot") { username } else { format!("{username}_bot") };
        (name, username)
    }

    /// A few people to speak as, alone and together.
    fn populate(emulator: &Emulator) {
        let (ann, ben, cleo) = (emulator.user("Ann"), emulator.user("Ben"), emulator.user("Cleo"));
        emulator.group("Friends", &[&ann, &ben, &cleo]);
    }

    #[expect(clippy::print_stdout, reason = "the address is what the person who ran the bot is waiting for")]
    fn announce(emulator: &Emulator) {
        println!("No BOT_TOKEN, so this is an offline Telegram: talk to the bot at {}/", emulator.url());
    }
}
