//! SIGINT and SIGTERM: the first asks for a stop, the second ends at once.

use std::io;

use tokio::signal;

/// Returns when the process is asked to stop.
pub(crate) async fn stop_asked() -> io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = signal::unix::signal(signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    signal::ctrl_c().await
}

/// From now on, another signal ends the process.
pub(crate) fn exit_on_the_next() {
    tokio::spawn(async {
        if stop_asked().await.is_ok() {
            std::process::exit(130);
        }
    });
}
