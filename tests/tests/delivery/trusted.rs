//! Calls with TLS: to a server that the system trusts, and to no other.

use std::env;
use std::path::Path;

use botwright::prelude::*;
use tokio::process::Command;

use super::Hooked;
use super::sockets::{NEW_KEY, folder, openssl};
use crate::fake::TOKEN;

const SILENT: Router = Router::new().mount(handlers![hear]);

/// Tells the test below what to call.
const ADDRESS: &str = "BOTWRIGHT_TEST_CALLS";

#[message]
fn hear() {}

#[tokio::test]
async fn a_server_is_called_whose_certificate_the_system_trusts() {
    let folder = folder("trusted");
    let signed = "-addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE";
    let own = format!("req -x509 {NEW_KEY} -days 2 -subj /CN=bot {signed} -keyout bot.key -out bot.pem");
    if !openssl(&folder, &own).await {
        return;
    }
    let (pem, key) = (folder.join("bot.pem"), folder.join("bot.key"));
    // Any server will do: a bot's own has no Bot API, and says so.
    let server = Hooked::run_with(SILENT, |webhook| webhook.tls(&pem, &key)).await;
    let trusting = call(&server.place, Some(&pem)).await;
    assert!(trusting.contains("404"), "{trusting}");
    let suspicious = call(&server.place, None).await;
    assert!(suspicious.contains("UnknownIssuer"), "{suspicious}");
    assert!(!suspicious.contains(TOKEN.split_once(':').unwrap().1), "{suspicious}");
    std::fs::remove_dir_all(folder).unwrap();
}

/// A process of its own, because what is trusted is a variable's matter.
async fn call(place: &str, trusted: Option<&Path>) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "delivery::trusted::one_that_calls", "--nocapture"]).env(ADDRESS, place);
    if let Some(certificate) = trusted {
        command.env("SSL_CERT_FILE", certificate);
    }
    let output = command.kill_on_drop(true).output().await.unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

/// The process that the test above starts; by itself it does nothing.
#[tokio::test]
async fn one_that_calls() {
    let Ok(place) = env::var(ADDRESS) else { return };
    let bot = Bot::builder(TOKEN).api_url(format!("https://{place}")).build().unwrap();
    eprintln!("{:?}", bot.get_me().await.unwrap_err());
}
