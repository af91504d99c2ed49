//! What the environment says of a bot's webhook: each variable has its effect, and what cannot be meant is refused.

use std::path::Path;
use std::process::Stdio;

use botwright_emulator::{Emulator, Fault};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::sockets::{NEW_KEY, folder, openssl, speak_tls};
use super::{bot_at, is_set, known, said, sent};
use crate::letter::Letter;
use crate::program::built;
use crate::wire::{PATIENCE, calls, free_place, until};

/// An address of Telegram's.
const TELEGRAM: &str = "149.154.167.220";

const SECRET: &str = "open-sesame";

/// A bot as a process, at an offline Telegram and with a webhook.
struct Place {
    telegram: Emulator,
    /// Where it listens.
    place: String,
}

impl Place {
    async fn new() -> Self {
        Self { telegram: Emulator::builder().start().await.unwrap(), place: free_place() }
    }

    /// The bot's program, with its webhook and more variables.
    async fn command(&self, more: &[(&str, &str)]) -> Command {
        let mut command = Command::new(built("echobot").await);
        command
            .env("BOT_TOKEN", self.telegram.token())
            .env("BOT_API_URL", self.telegram.url())
            .env("WEBHOOK_URL", format!("http://{}/hook", self.place))
            .env("WEBHOOK_LISTEN", &self.place)
            .env("WEBHOOK_SECRET", SECRET)
            .envs(more.iter().copied())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }

    /// Runs it until its webhook is set.
    async fn run(&self, more: &[(&str, &str)]) -> Child {
        let bot = self.command(more).await.spawn().unwrap();
        until(&self.telegram, "the webhook is set", is_set).await;
        bot
    }

    /// What it says when it ends by itself, with an error.
    async fn refusal(&self, more: &[(&str, &str)]) -> String {
        let output = timeout(PATIENCE, self.command(more).await.output()).await.expect("it ends").unwrap();
        assert_eq!(output.status.code(), Some(1), "{more:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Ann says something, as Telegram would bring it.
    fn letter(&self, id: i64, text: &str) -> Letter {
        Letter::new("/hook", SECRET, &said(&known(&self.telegram, "Ann"), id, text))
    }
}

#[tokio::test]
async fn what_an_older_webhook_brings_is_finished_though_the_new_one_is_not_set() {
    let bot = Place::new().await;
    bot.telegram.inject(Fault::too_many(3_000).method("setWebhook"));
    bot.telegram.inject(Fault::held().method("sendMessage"));
    let process = bot.command(&[]).await.spawn().unwrap();
    until(&bot.telegram, "it is refused", |telegram| !calls(telegram, "setWebhook").is_empty()).await;
    let (letter, place) = (bot.letter(1, "hello"), bot.place.clone());
    let brought = tokio::spawn(async move { letter.send(&place).await });
    until(&bot.telegram, "its answer is under way", |telegram| telegram.held() == 1).await;
    let id = process.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    while tokio::net::TcpStream::connect(&bot.place).await.is_ok() {
        tokio::task::yield_now().await;
    }
    bot.telegram.release();
    assert_eq!(brought.await.unwrap().status, 200);
    let output = timeout(PATIENCE, process.wait_with_output()).await.expect("it ends").unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(sent(&bot.telegram), ["hello"]);
}

#[tokio::test]
async fn nobody_holds_up_the_stop_of_a_server_beside_the_bot() {
    let telegram = Emulator::builder().start().await.unwrap();
    let place = free_place();
    let mut process = Command::new(built("customwebhookbot").await)
        .env("BOT_TOKEN", telegram.token())
        .env("BOT_API_URL", telegram.url())
        .env("BOT_WEBHOOK_PORT", place.rsplit(':').next().unwrap())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    until(&telegram, "the webhook is set", is_set).await;
    let mut dawdling = tokio::net::TcpStream::connect(&place).await.unwrap();
    dawdling.write_all(b"POST /telegram HTTP/1.1\r\nhost").await.unwrap();
    // Taken after it, so that the server has both.
    let answer = Letter::new("/healthcheck", SECRET, &json!({})).method("GET").send(&place).await;
    assert_eq!(answer.status, 200);
    let id = process.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    let ended = timeout(PATIENCE, process.wait()).await.expect("it ends").unwrap();
    assert_eq!(ended.code(), Some(0));
}

#[tokio::test]
async fn a_certificate_and_its_key_make_it_speak_tls() {
    let folder = folder("tls-by-environment");
    let own = format!("req -x509 {NEW_KEY} -days 2 -subj /CN=127.0.0.1 -keyout bot.key -out bot.pem");
    if !openssl(&folder, &own).await {
        return;
    }
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (pem, key) = (file("bot.pem"), file("bot.key"));
    let bot = Place::new().await;
    let _process = bot.run(&[("WEBHOOK_CERTIFICATE", &pem), ("WEBHOOK_KEY", &key)]).await;
    assert!(bot_at(&bot.telegram).get_webhook_info().await.unwrap().has_custom_certificate);
    let answer = speak_tls(&bot.place, Path::new(&pem), &bot.letter(1, "encrypted")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(sent(&bot.telegram), ["encrypted"]);
    let other = format!("req -x509 {NEW_KEY} -days 2 -subj /CN=127.0.0.1 -keyout other.key -out other.pem");
    assert!(openssl(&folder, &other).await);
    let elsewhere = Place::new().await;
    for (key, why) in
        [(file("other.key"), "it does not belong to the certificate"), (pem.clone(), "it holds none")]
    {
        let said = elsewhere.refusal(&[("WEBHOOK_CERTIFICATE", &pem), ("WEBHOOK_KEY", &key)]).await;
        assert!(said.contains(why) && said.contains(&key), "{said}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// Waits until a process has logged this.
async fn logs(process: &mut Child, text: &str) {
    let mut lines = BufReader::new(process.stderr.as_mut().unwrap()).lines();
    let told = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if line.contains(text) {
                return;
            }
        }
        panic!("ended without `{text}`");
    };
    timeout(PATIENCE, told).await.unwrap_or_else(|_| panic!("`{text}` was not logged"));
}

#[tokio::test]
async fn what_goes_wrong_without_an_error_is_told() {
    let bot = Place::new().await;
    let mut polling = bot.command(&[]).await.env_remove("WEBHOOK_URL").spawn().unwrap();
    logs(&mut polling, "something was said of a webhook, but WEBHOOK_URL is not set").await;
    polling.kill().await.unwrap();
    let mut hooked = bot.run(&[("WEBHOOK_ONLY_TELEGRAM", "true")]).await;
    drop(tokio::net::TcpStream::connect(&bot.place).await.unwrap());
    logs(&mut hooked, "a connection from 127.0.0.1 was refused, as only Telegram may send updates").await;
    hooked.kill().await.unwrap();
    let bot = Place::new().await;
    let mut hooked = bot.run(&[]).await;
    let broken = Letter::new("/hook", SECRET, &json!({"update_id": 1, "message": "not a message"}));
    assert_eq!(broken.send(&bot.place).await.status, 200);
    logs(&mut hooked, "an update does not decode: only `#[on(unknown)]` handlers see it").await;
    hooked.kill().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused() {
    let bot = Place::new().await;
    let together = "WEBHOOK_CERTIFICATE and WEBHOOK_KEY go together";
    for (name, value, why) in [
        ("WEBHOOK_CERTIFICATE", "bot.pem", together),
        ("WEBHOOK_KEY", "bot.key", together),
        (
            "WEBHOOK_ONLY_TELEGRAM",
            "perhaps",
            "WEBHOOK_ONLY_TELEGRAM is `perhaps`: set it to `true` or `false`",
        ),
        ("WEBHOOK_DROP_PENDING", "TRUE", "WEBHOOK_DROP_PENDING is `TRUE`: set it to `true` or `false`"),
        (
            "WEBHOOK_MAX_CONNECTIONS",
            "many",
            "WEBHOOK_MAX_CONNECTIONS is `many`: set it to a number from 1 to 100",
        ),
    ] {
        let said = bot.refusal(&[(name, value)]).await;
        assert!(said.contains(why), "{said}");
    }
    assert!(bot.telegram.calls().is_empty(), "Telegram was not asked");
}

#[tokio::test]
async fn it_tells_how_it_is_where_it_is_told_to() {
    let (bot, place) = (Place::new().await, free_place());
    let _process = bot.run(&[("OBSERVE_LISTEN", &place)]).await;
    let health = Letter::new("/health", "", &json!({})).method("GET").send(&place).await;
    assert_eq!(health.status, 200);
    assert_eq!(serde_json::from_str::<Value>(&health.body).unwrap()["alive"], true);
}

#[tokio::test]
async fn only_telegram_is_let_in_and_only_a_trusted_proxy_says_who_comes() {
    let bot = Place::new().await;
    let proxies = ("WEBHOOK_TRUSTED_PROXIES", "10.0.0.0/8, 127.0.0.1");
    let _process = bot.run(&[("WEBHOOK_ONLY_TELEGRAM", "true"), proxies]).await;
    let letter = bot.letter(1, "by the proxy");
    for (letter, status) in
        [(letter.clone(), 403), (from("8.8.8.8", &letter), 403), (from(TELEGRAM, &letter), 200)]
    {
        assert_eq!(letter.send(&bot.place).await.status, status);
    }
    assert_eq!(sent(&bot.telegram), ["by the proxy"]);
}

/// The same letter, whose head says where it comes from.
fn from(sender: &str, letter: &Letter) -> Letter {
    letter.clone().header("x-forwarded-for", sender)
}
