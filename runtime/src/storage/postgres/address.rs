//! Where a PostgreSQL address points.

use std::fmt;
use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use crate::storage::address::Address;
use crate::storage::{StorageError, meaningless};

/// How long connecting may take, unless the address says otherwise.
const CONNECTING: Duration = Duration::from_secs(5);

/// After how long without an answer to a packet a connection is given up.
const SILENT: Duration = Duration::from_secs(30);

/// What an address says.
pub(super) struct Place {
    pub(super) config: Config,
    /// The schema of the tables, as it is written in a statement.
    pub(super) schema: String,
    /// How many connections at most.
    pub(super) connections: usize,
    /// Whether the connections are encrypted.
    pub(super) encrypted: bool,
}

impl Place {
    pub(super) fn of(url: &str) -> Result<Self, StorageError> {
        let mut address = Address::of(url);
        let encrypted = is_encrypted(address.take("sslmode").as_deref())?;
        let schema = address.take("schema").unwrap_or_else(|| "botwright".to_owned());
        let connections = address.take("connections").unwrap_or_else(|| "8".to_owned());
        let connections = connections.parse().ok().filter(|number| (1..=1_000).contains(number));
        let connections =
            connections.ok_or_else(|| meaningless("`connections` is a number from 1 to 1000"))?;
        // The parser's own words may quote the address.
        let parsed: Result<Config, _> = address.rest().parse();
        let mut config = parsed.map_err(|_| {
            meaningless("it looks like `postgres://user:password@host:5432/database`, and special characters of the password are written as `%40`")
        })?;
        if config.get_hosts().is_empty() {
            return Err(meaningless(
                "the host is missing, as in `postgres://user:password@host:5432/database`",
            ));
        }
        config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECTING);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(SILENT);
        }
        if config.get_application_name().is_none() {
            config.application_name("botwright");
        }
        let schema = format!("\"{}\"", schema.replace('"', "\"\""));
        Ok(Self { config, schema, connections, encrypted })
    }
}

fn is_encrypted(mode: Option<&str>) -> Result<bool, StorageError> {
    match mode {
        None | Some("disable") => Ok(false),
        Some("require" | "verify-ca" | "verify-full") => Ok(true),
        Some(_) => {
            Err(meaningless("`sslmode` is `disable` or `require`, which looks at the certificate too"))
        }
    }
}

/// Without user and password.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "schema {} of ", self.schema)?;
        if let Some(name) = self.config.get_dbname() {
            write!(f, "`{name}` ")?;
        }
        f.write_str("in PostgreSQL at ")?;
        match self.config.get_hosts().first() {
            Some(Host::Tcp(host)) => f.write_str(host)?,
            #[cfg(unix)]
            Some(Host::Unix(path)) => write!(f, "{}", path.display())?,
            None => {}
        }
        self.config.get_ports().first().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}
