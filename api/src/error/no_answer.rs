//! What a transport says that has no answer.

use std::error::Error;
use std::fmt;

/// Why there is no answer, without the address, which would contain the token.
#[derive(Debug)]
pub struct NoAnswer {
    source: Box<dyn Error + Send + Sync>,
    connected: bool,
}

impl NoAnswer {
    /// What happened; and whether there was a connection, so that the call may have reached the server.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>, connected: bool) -> Self {
        Self { source: source.into(), connected }
    }

    /// Whether there was a connection: then the call may have reached the server.
    pub fn was_connected(&self) -> bool {
        self.connected
    }

    /// What lies at the bottom of it, such as a refused connection.
    fn root(&self) -> Option<&(dyn Error + 'static)> {
        let mut cause = self.source.source()?;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Some(cause)
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)?;
        self.root().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

impl Error for NoAnswer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
