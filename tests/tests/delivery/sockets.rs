//! The bot's own server on the wire: a socket with a path, TLS, clients that dawdle, and its stop.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use botwright::prelude::*;
use botwright::webhook::Webhook;
use botwright_emulator::Emulator;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tokio::process::Command;

use super::{Hooked, bot_at, said, sent};
use crate::fake::TOKEN;
use crate::left_out::left_out;
use crate::letter::{Answer, Letter};
use crate::program::built;
use crate::wire::{PATIENCE, calls, last_call, until};

const ECHO: Router = Router::new().mount(handlers![echo]);

#[message(text)]
fn echo(Text(text): Text) -> String {
    text
}

/// A folder of this process's own.
pub(super) fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("botwright-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn a_socket_may_have_a_path_and_a_proxy_before_it() {
    let folder = folder("socket");
    let path = folder.join("bot.sock");
    // What a process has left that was killed.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let place = format!("unix:{}", path.display());
    let bot = Hooked::run_with(ECHO, |webhook| webhook.listen(&place).only_telegram()).await;
    let letter = bot.letter(&said(&bot.ann(), 1, "through the file"));
    let refused = letter.send_through(UnixStream::connect(&path).await.unwrap()).await;
    assert_eq!(refused.status, 403, "a proxy says who has sent it");
    let letter = letter.header("x-forwarded-for", "149.154.167.220");
    assert_eq!(letter.send_through(UnixStream::connect(&path).await.unwrap()).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["through the file"]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn what_is_no_socket_is_left_alone() {
    let folder = folder("no-socket");
    let file = folder.join("notes.txt");
    std::fs::write(&file, "kept").unwrap();
    let telegram = Emulator::builder().start().await.unwrap();
    for path in [&file, &folder] {
        let webhook = Webhook::at("http://127.0.0.1/hook").listen(format!("unix:{}", path.display()));
        let error = App::with_router(bot_at(&telegram), ECHO).deliver_to(webhook).run().await.unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("WEBHOOK_LISTEN") && error.contains("something else than a socket"),
            "{error}"
        );
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
    std::fs::remove_dir_all(folder).unwrap();
}

/// Makes what openssl makes of these arguments; false where it is not installed.
pub(super) async fn openssl(folder: &Path, arguments: &str) -> bool {
    let made = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().await;
    if made.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        left_out("openssl is not installed");
        return false;
    }
    let made = made.unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    true
}

pub(super) const NEW_KEY: &str = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";

/// Sends a letter to whoever has this certificate.
pub(super) async fn speak_tls(place: &str, certificate: &Path, letter: &Letter) -> Answer {
    let mut client = Command::new("openssl")
        .args(["s_client", "-quiet", "-verify_return_error", "-CAfile"])
        .arg(certificate)
        .args(["-connect", place])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    client.stdin.as_mut().unwrap().write_all(&letter.bytes()).await.unwrap();
    let answer = tokio::time::timeout(PATIENCE, client.wait_with_output()).await.unwrap().unwrap();
    Answer::read(&String::from_utf8(answer.stdout).unwrap())
}

#[tokio::test]
async fn the_bot_speaks_tls_and_sends_a_certificate_that_nobody_else_has_signed() {
    let folder = folder("tls");
    let own = format!("req -x509 {NEW_KEY} -days 2 -subj /CN=127.0.0.1 -keyout bot.key -out bot.pem");
    if !openssl(&folder, &own).await {
        return;
    }
    let (pem, key) = (folder.join("bot.pem"), folder.join("bot.key"));
    let bot = Hooked::run_with(ECHO, |webhook| webhook.tls(&pem, &key)).await;
    let info = bot_at(&bot.telegram).get_webhook_info().await.unwrap();
    assert!(info.has_custom_certificate);
    let letter = bot.letter(&said(&bot.ann(), 1, "encrypted"));
    assert_eq!(speak_tls(&bot.place, &pem, &letter).await.status, 200);
    assert_eq!(sent(&bot.telegram), ["encrypted"]);
    // Signed by another, whom Telegram may know: nothing is sent.
    let signed = "-CA bot.pem -CAkey bot.key -keyout another.key -out another.pem";
    assert!(openssl(&folder, &format!("req -x509 {NEW_KEY} -days 2 -subj /CN=bot {signed}")).await);
    let (pem, key) = (folder.join("another.pem"), folder.join("another.key"));
    let bot = Hooked::run_with(ECHO, |webhook| webhook.tls(&pem, &key)).await;
    let info = bot_at(&bot.telegram).get_webhook_info().await.unwrap();
    assert!(!info.has_custom_certificate);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_client_that_does_not_finish_its_request_is_not_waited_for() {
    let bot = Hooked::run(ECHO).await;
    let mut dawdling = TcpStream::connect(&bot.place).await.unwrap();
    dawdling.write_all(b"POST /hook HTTP/1.1\r\nhost: bo").await.unwrap();
    let mut silent = TcpStream::connect(&bot.place).await.unwrap();
    tokio::task::yield_now().await;
    tokio::time::pause();
    let begun = tokio::time::Instant::now();
    let mut answer = Vec::new();
    let _ = dawdling.read_to_end(&mut answer).await;
    let _ = silent.read_to_end(&mut answer).await;
    let waited = begun.elapsed();
    assert!((Duration::from_secs(15)..Duration::from_secs(30)).contains(&waited), "{waited:?}");
}

#[tokio::test]
async fn the_environment_says_it_all_and_a_stop_is_clean_and_leaves_the_webhook() {
    let telegram = botwright_emulator::Emulator::builder().start().await.unwrap();
    let place = crate::wire::free_place();
    let url = format!("http://{place}/from/outside");
    let bot = Command::new(built("echobot").await)
        .env("BOT_TOKEN", telegram.token())
        .env("BOT_API_URL", telegram.url())
        .env("BOTWRIGHT_LOG", "trace")
        .env("WEBHOOK_URL", &url)
        .env("WEBHOOK_LISTEN", &place)
        .env("WEBHOOK_SECRET", "open-sesame")
        .env("WEBHOOK_MAX_CONNECTIONS", "9")
        .env("WEBHOOK_IP_ADDRESS", "127.0.0.1")
        .env("WEBHOOK_DROP_PENDING", "true")
        .env("WEBHOOK_ONLY_TELEGRAM", "false")
        .env("WEBHOOK_TRUSTED_PROXIES", "10.0.0.0/8, ::1")
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    until(&telegram, "the webhook is set", super::is_set).await;
    let told = last_call(&telegram, "setWebhook");
    assert_eq!(
        [&told["url"], &told["secret_token"], &told["ip_address"]],
        [url.as_str(), "open-sesame", "127.0.0.1"]
    );
    assert_eq!((&told["max_connections"], &told["drop_pending_updates"]), (&9.into(), &true.into()));
    // Somebody who has nothing to say does not hold up the stop.
    let _silent = TcpStream::connect(&place).await.unwrap();
    let ann = telegram.user("Ann").private();
    ann.send_text("hello").unwrap();
    telegram.rest().await.unwrap();
    assert_eq!(sent(&telegram), ["hello"]);
    let begun = std::time::Instant::now();
    let id = bot.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    let output = tokio::time::timeout(PATIENCE, bot.wait_with_output()).await.unwrap().unwrap();
    let log = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{log}");
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    for secret in ["open-sesame", TOKEN, telegram.token().split_once(':').unwrap().1] {
        assert!(!log.contains(secret), "{log}");
    }
    assert_eq!(calls(&telegram, "deleteWebhook").len(), 0);
}
