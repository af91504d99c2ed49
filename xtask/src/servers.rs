//! A PostgreSQL and a Redis of a command's own, on loopback, with their data in a folder that goes with them.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::{Outcome, root};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_mins(1);

/// Both servers; they end with this value.
pub(crate) struct Servers {
    postgres: Server,
    redis: Server,
    /// Removed after they have ended.
    folder: Folder,
}

struct Folder(PathBuf);

struct Server {
    process: Child,
    port: u16,
}

impl Servers {
    /// Starts them, and waits until they listen.
    pub(crate) fn start() -> Outcome<Self> {
        let folder = Folder(std::env::temp_dir().join(format!("botwright-{}", process::id())));
        fs::create_dir_all(&folder.0)?;
        let mut servers = Self {
            postgres: Server::start("postgres", folder.0.join("postgres"))?,
            redis: Server::start("redis", folder.0.join("redis"))?,
            folder,
        };
        servers.postgres.listens()?;
        servers.redis.listens()?;
        Ok(servers)
    }

    /// Where a command may leave files of its own beside them.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder.0
    }

    /// The address of PostgreSQL.
    pub(crate) fn postgres(&self) -> String {
        format!("postgres://botwright:sesame@127.0.0.1:{}/postgres", self.postgres.port)
    }

    /// The address of Redis.
    pub(crate) fn redis(&self) -> String {
        format!("redis://:sesame@127.0.0.1:{}", self.redis.port)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            eprintln!("{} stays: {error}", self.0.display());
        }
    }
}

impl Server {
    fn start(kind: &str, folder: PathBuf) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(root().join(".ci/servers"));
        command.arg(kind).arg(folder).arg(port.to_string()).stdout(Stdio::null());
        Ok(Self { process: command.spawn()?, port })
    }

    fn listens(&mut self) -> Outcome {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if let Some(ended) = self.process.try_wait()? {
                return Err(format!("a server does not start: {ended}").into());
            }
            if start.elapsed() > PATIENCE {
                return Err("a server does not listen".into());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked to end, PostgreSQL ends its other processes too. It may have ended by itself.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}
