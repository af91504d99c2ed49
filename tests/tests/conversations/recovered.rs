//! A deploy changes the enum of a conversation that is under way.

use botwright::prelude::*;

/// The bot of yesterday.
mod before {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![open, ask, rename, start, talk]);

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(name = "settings", timeout = "1h")]
    pub(super) enum Settings {
        #[start]
        Choosing,
        Renaming {
            field: String,
        },
    }

    #[command("settings")]
    fn open() -> Goto<Settings> {
        goto!(Settings::Choosing)
    }

    #[state(Settings::Choosing)]
    #[message(text & !command)]
    fn ask(Text(field): Text) -> Goto<Settings> {
        goto!(Settings::Renaming { field })
    }

    #[state(Settings::Renaming { field })]
    #[message(text & !command)]
    fn rename(field: String, Text(text): Text) -> String {
        format!("{field}: {text}")
    }

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(name = "talk")]
    pub(super) enum Talk {
        #[start]
        Talking { about: String },
    }

    #[command("talk {about}")]
    fn start(about: String) -> Goto<Talk> {
        goto!(Talk::Talking { about })
    }

    #[state(Talk::Talking { about })]
    #[message(text & !command)]
    fn talk(about: String) -> String {
        about
    }
}

/// The bot of today: `Renaming` is gone, and `Talking` knows more.
mod after {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![open, choose, lost, hello, talk, ask]);
    pub(super) const SILENT: Router = Router::new().mount(handlers![open, choose, hello]);

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(name = "settings")]
    pub(super) enum Settings {
        #[start]
        Choosing,
    }

    #[command("settings")]
    fn open() -> Goto<Settings> {
        goto!(Settings::Choosing)
    }

    #[state(Settings::Choosing)]
    #[message(text & !command)]
    fn choose() -> &'static str {
        "Chosen."
    }

    #[recover(Settings)]
    async fn lost(lost: Lost, chat: Chat) -> Goto<Settings> {
        chat.say(format!("{} of version {} is gone: {}", lost.state, lost.version, lost.data)).await?;
        goto!(Settings::Choosing)
    }

    #[command("hello")]
    fn hello() -> &'static str {
        "Hello!"
    }

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(name = "talk", version = 2, migrate = from_v1)]
    pub(super) enum Talk {
        #[start]
        Talking { about: String, words: usize },
    }

    #[derive(Deserialize)]
    enum OldTalk {
        Talking { about: String },
    }

    fn from_v1(OldTalk::Talking { about }: OldTalk) -> Talk {
        Talk::Talking { words: about.len(), about }
    }

    #[command("ask")]
    fn ask() -> Goto<Talk> {
        goto!(Talk::Talking { about: String::new(), words: 0 })
    }

    #[state(Talk::Talking { about, words })]
    #[message(text & !command)]
    fn talk(about: String, words: usize) -> String {
        format!("{about} has {words} letters.")
    }
}

async fn begin(telegram: &mut Telegram) -> botwright::testing::Chat {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/settings").await;
    ann.says("city").await;
    ann.says("Oslo").await;
    ann.sees("city: Oslo").await;
    ann
}

fn yesterday(test: impl AsyncFnOnce(Telegram)) {
    botwright::testing::run_with(|bot| App::with_router(bot, before::ROUTER), test);
}

#[test]
fn a_state_that_is_gone_reaches_recover_which_can_begin_anew() {
    yesterday(async |mut telegram| {
        let mut ann = begin(&mut telegram).await;
        telegram.restart(|bot| App::with_router(bot, after::ROUTER)).await;
        ann.says("Rome").await;
        ann.sees(r#"Renaming of version 1 is gone: {"Renaming":{"field":"city"}}"#).await;
        ann.says("Rome").await;
        ann.sees("Chosen.").await;
    });
}

#[test]
fn without_a_recover_handler_the_person_is_told_once() {
    yesterday(async |mut telegram| {
        let mut ann = begin(&mut telegram).await;
        telegram.restart(|bot| App::with_router(bot, after::SILENT)).await;
        ann.says("Rome").await;
        ann.sees("I was changed, and have lost our place. Please begin again.").await;
        ann.says("Rome").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn an_exact_command_wins_over_a_lost_state() {
    yesterday(async |mut telegram| {
        let mut ann = begin(&mut telegram).await;
        telegram.restart(|bot| App::with_router(bot, after::ROUTER)).await;
        ann.says("/hello").await;
        ann.sees("Hello!").await;
        ann.says("Rome").await;
        ann.sees_nothing().await;
        ann.says("/settings").await;
        ann.says("Rome").await;
        ann.sees("Chosen.").await;
    });
}

#[test]
fn a_lost_state_has_no_timeout_any_more() {
    yesterday(async |mut telegram| {
        let mut ann = begin(&mut telegram).await;
        telegram.restart(|bot| App::with_router(bot, after::ROUTER)).await;
        telegram.advance("2h").await;
        ann.sees_nothing().await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn an_older_state_is_migrated() {
    yesterday(async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/talk tea").await;
        telegram.restart(|bot| App::with_router(bot, after::ROUTER)).await;
        ann.says("And?").await;
        ann.sees("tea has 3 letters.").await;
        ann.says("And?").await;
        ann.sees("tea has 3 letters.").await;
    });
}

#[test]
fn a_newer_state_is_lost_not_misread() {
    yesterday(async |mut telegram| {
        telegram.restart(|bot| App::with_router(bot, after::ROUTER)).await;
        let mut ann = telegram.user("Ann").chat();
        ann.says("/ask").await;
        ann.says("Hm").await;
        ann.sees("has 0 letters.").await;
        telegram.restart(|bot| App::with_router(bot, before::ROUTER)).await;
        ann.says("Hm").await;
        ann.sees("I was changed, and have lost our place. Please begin again.").await;
    });
}
