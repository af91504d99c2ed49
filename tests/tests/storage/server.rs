//! A server that a test owns, stops and starts.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use botwright::storage::{self, Storage};
use tokio::process::{Child, Command};
use tokio::time::sleep;

use super::place::unique;
use crate::left_out::left_out;
use crate::wire::free_port;

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_mins(1);

/// The exit code of `.ci/servers` for a server that is not installed.
const NOT_INSTALLED: i32 = 3;

pub(super) struct Server {
    kind: &'static str,
    folder: PathBuf,
    /// The one for all, and Redis's for encrypted connections.
    ports: [u16; 2],
    process: Child,
}

impl Server {
    /// Starts one that has no data yet; none if it is not installed, which is a failure in CI.
    pub(super) async fn start(kind: &'static str) -> Option<Self> {
        let folder = env::temp_dir().join(unique());
        let ports = [free_port(), free_port()];
        let process = run(kind, &folder, ports);
        let mut server = Self { kind, folder, ports, process };
        if server.answers().await.is_some() {
            return Some(server);
        }
        left_out(&format!("the server for `{kind}` is not installed"));
        None
    }

    /// The address of the server, for the user and password that it has.
    pub(super) fn url(&self) -> String {
        self.url_with("sesame")
    }

    /// The address with another password.
    pub(super) fn url_with(&self, password: &str) -> String {
        let [port, _] = self.ports;
        match self.kind {
            "postgres" => format!("postgres://botwright:{password}@127.0.0.1:{port}/postgres"),
            _ => format!("redis://:{password}@127.0.0.1:{port}"),
        }
    }

    /// The address for encrypted connections.
    pub(super) fn encrypted_url(&self) -> String {
        match self.kind {
            "postgres" => format!("{}?sslmode=verify-full&channel_binding=require", self.url()),
            _ => format!("rediss://:sesame@127.0.0.1:{}", self.ports[1]),
        }
    }

    /// The certificate that it shows.
    pub(super) fn certificate(&self) -> PathBuf {
        self.folder.join("server.crt")
    }

    /// Ends it at once, without letting it put anything in order, and waits until it is gone.
    pub(super) async fn stop(&mut self) {
        // PostgreSQL's first process ends the others only if it is not killed.
        let signal = if self.kind == "postgres" { "-QUIT" } else { "-KILL" };
        let id = self.process.id().unwrap().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().await.unwrap().success());
        self.process.wait().await.unwrap();
    }

    /// Starts it with the data that it had.
    pub(super) async fn start_again(&mut self) {
        self.process = run(self.kind, &self.folder, self.ports);
        self.answers().await.expect("it is installed");
    }

    /// Ends it and removes its data.
    pub(super) async fn end(mut self) {
        self.stop().await;
        fs::remove_dir_all(&self.folder).unwrap();
    }

    /// Waits until it answers; none if it is not installed.
    async fn answers(&mut self) -> Option<Arc<dyn Storage>> {
        let start = Instant::now();
        loop {
            match storage::connect(&self.url()).await {
                Ok(storage) => return Some(storage),
                Err(error) => assert!(error.is_passing() && start.elapsed() < PATIENCE, "{error}"),
            }
            if let Some(ended) = self.process.try_wait().unwrap() {
                assert_eq!(ended.code(), Some(NOT_INSTALLED), "the server ended by itself");
                return None;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }
}

fn run(kind: &str, folder: &Path, ports: [u16; 2]) -> Child {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(".ci/servers");
    let mut command = Command::new(script);
    command.arg(kind).arg(folder).args(ports.map(|port| port.to_string())).kill_on_drop(true).spawn().unwrap()
}
