//! SIGINT and SIGTERM: the first asks for a stop, the second ends at once.

use std::io;

use tokio::signal;

/// The process listens from the beginning to the end, so that no signal falls between two ways of listening.
pub(crate) struct Signals {
    #[cfg(unix)]
    interrupt: signal::unix::Signal,
    #[cfg(unix)]
    terminate: signal::unix::Signal,
}

impl Signals {
    #[cfg(unix)]
    pub(crate) fn listen() -> io::Result<Self> {
        use signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    #[cfg(not(unix))]
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Returns when the process is asked to stop.
    #[cfg(unix)]
    pub(crate) async fn stop_asked(&mut self) -> io::Result<()> {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        Ok(())
    }

    /// Returns when the process is asked to stop.
    #[cfg(not(unix))]
    pub(crate) async fn stop_asked(&mut self) -> io::Result<()> {
        signal::ctrl_c().await
    }

    /// From now on, another signal ends the process.
    pub(crate) fn exit_on_the_next(mut self) {
        tokio::spawn(async move {
            if self.stop_asked().await.is_ok() {
                std::process::exit(130);
            }
        });
    }
}
