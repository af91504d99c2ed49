//! One commit beside a bare transaction, in SQLite and in two servers of this run's own.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};

use crate::bench::programs::{Measured, Program};
use crate::{Outcome, root};

/// What the program prints: microseconds.
pub(crate) fn measure() -> Outcome<Measured> {
    let folder = std::env::temp_dir().join(format!("botwright-bench-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let measured = measure_in(&folder);
    fs::remove_dir_all(&folder)?;
    measured
}

fn measure_in(folder: &Path) -> Outcome<Measured> {
    let postgres = Server::start("postgres", folder.join("postgres"))?;
    let redis = Server::start("redis", folder.join("redis"))?;
    let (postgres, redis) = (
        (format!("postgres://botwright:sesame@127.0.0.1:{}/postgres", postgres.port), postgres),
        (format!("redis://:sesame@127.0.0.1:{}", redis.port), redis),
    );
    let arguments = [folder.display().to_string(), postgres.0, redis.0];
    Program::named("bench-storage").measure_with(&arguments)
}

/// A server that ends with this value.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(kind: &str, folder: PathBuf) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(root().join(".ci/servers"));
        command.arg(kind).arg(folder).arg(port.to_string()).stdout(Stdio::null());
        Ok(Self { process: command.spawn()?, port })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked to end, PostgreSQL ends its other processes too.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}
