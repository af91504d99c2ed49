//! The subcommands of a bot, on real processes of the examples.

mod people;
mod sending;

use std::path::{Path, PathBuf};
use std::process::Output;

use botwright_emulator::Emulator;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::program::built;
use crate::wire::PATIENCE;

/// An example with these arguments, and no token.
pub(crate) async fn command(example: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(built(example).await);
    command.args(arguments).env_remove("BOT_TOKEN").env_remove("DATABASE_URL").env("BOTWRIGHT_LOG", "warn");
    command.kill_on_drop(true);
    command
}

pub(super) async fn output(mut command: Command) -> Output {
    timeout(PATIENCE, command.output()).await.expect("it ends by itself").unwrap()
}

/// What an example prints that is asked for something, and ends well.
async fn prints(example: &str, arguments: &[&str]) -> String {
    said(output(command(example, arguments).await).await)
}

/// What was printed by something that has ended well.
pub(super) fn said(output: Output) -> String {
    let complaints = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaints}");
    assert_eq!(complaints, "");
    String::from_utf8(output.stdout).unwrap()
}

/// What an example complains of, and its status; it prints nothing.
async fn complains(example: &str, arguments: &[&str]) -> (String, Option<i32>) {
    let output = output(command(example, arguments).await).await;
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    (String::from_utf8(output.stderr).unwrap(), output.status.code())
}

/// An example that runs at an offline Telegram, and what it remembers. It ends when this is dropped.
struct Remembering {
    example: &'static str,
    folder: PathBuf,
    _process: Child,
}

impl Remembering {
    async fn start(telegram: &Emulator, example: &'static str) -> Self {
        let folder = std::env::temp_dir().join(format!("botwright-cli-{example}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut bot = with_database(&folder, example, &[]).await;
        bot.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url());
        Self { example, folder, _process: bot.spawn().unwrap() }
    }

    /// What a subcommand prints meanwhile.
    async fn asked(&self, arguments: &[&str]) -> String {
        said(output(with_database(&self.folder, self.example, arguments).await).await)
    }

    fn end(self) {
        std::fs::remove_dir_all(&self.folder).unwrap();
    }
}

async fn with_database(folder: &Path, example: &str, arguments: &[&str]) -> Command {
    let mut command = command(example, arguments).await;
    command.env("DATABASE_URL", format!("sqlite://{}", folder.join("bot.db").display()));
    command
}

#[tokio::test]
async fn what_needs_no_telegram_needs_no_token() {
    assert_eq!(prints("settings", &["check"]).await, "8 handlers and 1 conversations fit together\n");
    let graph = prints("settings", &["graph"]).await;
    assert!(graph.starts_with("stateDiagram-v2\n"), "{graph}");
    assert!(graph.contains("[*] --> Settings_Choosing: /settings → open"), "{graph}");
    assert!(graph.contains("Settings_Choosing --> Settings_Renaming"), "{graph}");
    let image = prints("settings", &["graph", "--svg"]).await;
    assert!(image.starts_with("<svg ") && image.ends_with("</svg>\n"), "{image}");
    let menu = prints("settings", &["commands"]).await;
    assert_eq!(menu, "everywhere\n  /settings  Change your settings.\n  /profile   What I know of you.\n");
    let menu: serde_json::Value =
        serde_json::from_str(&prints("settings", &["commands", "--json"]).await).unwrap();
    assert_eq!(menu[0]["commands"][0]["command"], "settings");
    assert_eq!(menu[0]["scope"]["type"], "default");
}

#[tokio::test]
async fn help_is_printed_and_nonsense_is_refused() {
    let help = prints("echobot", &["--help"]).await;
    for word in [
        "run",
        "check",
        "graph",
        "states",
        "reset",
        "commands",
        "webhook",
        "export",
        "forget",
        "send",
        "broadcast",
    ] {
        assert!(help.contains(&format!("\n  {word} ")), "{word}: {help}");
    }
    let (why, status) = complains("echobot", &["dance"]).await;
    assert!(why.contains("dance"), "{why}");
    assert_eq!(status, Some(2));
    let (why, status) = complains("echobot", &["graph"]).await;
    assert_eq!((why.as_str(), status), ("this bot has no conversations to draw\n", Some(1)));
    let (why, status) = complains("conversationbot", &["states"]).await;
    assert!(why.contains("in the memory of its own process") && why.contains("DATABASE_URL"), "{why}");
    assert_eq!(status, Some(1));
    let (why, status) = complains("settings", &["webhook"]).await;
    assert!(why.contains("BOT_TOKEN is not set"), "{why}");
    assert_eq!(status, Some(1));
}

#[tokio::test]
async fn the_webhook_is_shown_and_removed_and_the_menu_set() {
    let telegram = Emulator::builder().start().await.unwrap();
    let bot = botwright::Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
    let asked = async |arguments: &[&str]| {
        let mut command = command("settings", arguments).await;
        command.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url());
        said(output(command).await)
    };
    let info = asked(&["webhook"]).await;
    assert_eq!(info, "no webhook is set: the bot polls\npending      0\n");
    bot.set_webhook("https://example.org/hook").await.unwrap();
    let info = asked(&["webhook", "info"]).await;
    assert!(info.starts_with("webhook      https://example.org/hook\npending      "), "{info}");
    let info: serde_json::Value = serde_json::from_str(&asked(&["webhook", "--json"]).await).unwrap();
    assert_eq!(info["url"], "https://example.org/hook");
    assert_eq!(asked(&["webhook", "delete"]).await, "the webhook is removed\n");
    assert_eq!(bot.get_webhook_info().await.unwrap().url, "");

    assert_eq!(bot.get_my_commands().await.unwrap().len(), 0);
    asked(&["commands", "--set"]).await;
    assert_eq!(bot.get_my_commands().await.unwrap().len(), 2);
}

#[tokio::test]
async fn somebody_who_has_seen_enough_may_stop_reading() {
    let command = command("settings", &["graph"]).await;
    let program = command.as_std().get_program();
    assert!(Path::new(program).exists());
    let line = format!("{} graph --svg | head -c 1", program.to_string_lossy());
    let mut shell = Command::new("bash");
    shell.args(["-o", "pipefail", "-c", &line]);
    assert_eq!(said(output(shell).await), "<");
}

#[tokio::test]
async fn what_a_running_bot_remembers_is_shown_reset_and_forgotten() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = telegram.user("Ann");
    let chat = ann.private();
    let bot = Remembering::start(&telegram, "settings").await;
    let asked = async |arguments: &[&str]| bot.asked(arguments).await;
    chat.send_text("/settings").unwrap();
    telegram.rest().await.unwrap();

    let id = ann.id().to_string();
    let states = asked(&["states", "--user", &id]).await;
    assert!(states.contains("Settings") && states.contains("Choosing"), "{states}");
    let line: serde_json::Value = serde_json::from_str(&asked(&["states", "--json"]).await).unwrap();
    assert_eq!((&line["state"], &line["user"]), (&"Choosing".into(), &ann.id().0.into()));

    assert!(asked(&["reset", &id]).await.contains("Settings::Choosing"));
    assert_eq!(asked(&["states"]).await, "no conversation is under way\n");
    // The bot, which has run all the time, knows it too.
    chat.send_text("/settings").unwrap();
    telegram.rest().await.unwrap();
    chat.press("Name").unwrap();
    telegram.rest().await.unwrap();
    chat.send_text("Annie").unwrap();
    telegram.rest().await.unwrap();
    let known: serde_json::Value = serde_json::from_str(&asked(&["export", &id]).await).unwrap();
    assert!(known["user data"].to_string().contains("Annie"), "{known}");

    asked(&["forget", &id]).await;
    let known: serde_json::Value = serde_json::from_str(&asked(&["export", &id]).await).unwrap();
    assert_eq!(known, serde_json::json!({ "user": ann.id() }));
    chat.send_text("/profile").unwrap();
    telegram.rest().await.unwrap();
    assert_eq!(chat.last_message().unwrap().text(), Some("Name: \nCity:"));
    bot.end();
}
