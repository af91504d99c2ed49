//! A headless Chromium and the driver that the tests start and end themselves.

use std::env;
use std::fs;
use std::io;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use crate::left_out::left_out;

/// How long the driver may take to start.
const START: Duration = Duration::from_secs(20);

const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
];

/// Runs `script` with a browser of its own and ends it, however the script ends. Without chromedriver the test is left
/// out, except in CI, where that is a failure.
pub(super) async fn with_browser<F>(name: &str, script: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut driver = match Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
    {
        Ok(driver) => driver,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return left_out("chromedriver is not installed (Debian: chromium-driver)");
        }
        Err(error) => panic!("chromedriver does not start: {error}"),
    };
    let address = timeout(START, address_of(&mut driver)).await.expect("chromedriver says its port");
    let profile = env::temp_dir().join(format!("botwright-{name}-{}", process::id()));
    let client = open(&address, &profile).await;
    // In a task of its own, so that a failed assertion does not leave the browser behind.
    let outcome = tokio::spawn(script(client.clone())).await;
    let closed = client.close().await;
    driver.kill().await.expect("the driver is ours to end");
    let _ = fs::remove_dir_all(profile);
    if let Err(failure) = outcome {
        panic::resume_unwind(failure.into_panic());
    }
    closed.expect("the browser closes");
}

async fn address_of(driver: &mut Child) -> String {
    let output = driver.stdout.take().expect("stdout is piped");
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await.expect("the driver prints text") {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
        }
    }
    panic!("chromedriver ended without a port");
}

async fn open(address: &str, profile: &Path) -> Client {
    let mut arguments: Vec<String> = ARGUMENTS.map(String::from).to_vec();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    let capabilities = json!({
        "goog:chromeOptions": {"args": arguments},
        "goog:loggingPrefs": {"browser": "ALL"},
    });
    let capabilities: Map<String, Value> =
        capabilities.as_object().cloned().expect("an object was written above");
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(address)
        .await
        .expect("Chromium starts")
}

/// Where the tests leave their pictures: `target/screenshots/`.
pub(super) fn screenshots() -> PathBuf {
    let folder = crate::program::target_folder().join("screenshots");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}
