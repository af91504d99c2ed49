//! Connections with TLS: by a certificate that is trusted, and not by another.

use std::env;
use std::process::Output;

use botwright::storage::{self, Expected};
use tokio::process::Command;

use super::properties::{put, value};
use super::server::Server;

/// Tells the test below what to connect to.
const ADDRESS: &str = "BOTWRIGHT_TEST_CONNECTS_TO";

#[tokio::test]
async fn postgres_shows_a_certificate() {
    shows_a_certificate("postgres").await;
}

#[tokio::test]
async fn redis_shows_a_certificate() {
    shows_a_certificate("redis").await;
}

async fn shows_a_certificate(kind: &'static str) {
    let Some(server) = Server::start(kind).await else { return };
    let trusting = connect(&server.encrypted_url(), Some(&server)).await;
    assert!(trusting.status.success(), "{}", String::from_utf8_lossy(&trusting.stderr));
    let suspicious = connect(&server.encrypted_url(), None).await;
    let said = String::from_utf8_lossy(&suspicious.stderr);
    assert!(!suspicious.status.success() && said.contains("UnknownIssuer"), "{said}");
    assert!(!said.contains("sesame"), "{said}");
    server.end().await;
}

/// A process of its own, because what is trusted is a variable's matter.
async fn connect(url: &str, trusted: Option<&Server>) -> Output {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "storage::encrypted::one_that_connects", "--nocapture"]).env(ADDRESS, url);
    if let Some(server) = trusted {
        command.env("SSL_CERT_FILE", server.certificate());
    }
    command.kill_on_drop(true).output().await.unwrap()
}

/// The process that the tests above start; by itself it does nothing.
#[tokio::test]
async fn one_that_connects() {
    let Ok(url) = env::var(ADDRESS) else { return };
    let storage = match storage::connect(&url).await {
        Ok(storage) => storage,
        Err(error) => panic!("{error}"),
    };
    put(&*storage, "notes", "ann", Expected::Anything, b"secret").await.unwrap();
    assert_eq!(value(&*storage, "notes", "ann").await.unwrap(), b"secret");
}
