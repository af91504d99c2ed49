//! From an application to the bot that runs, and to its end.

use super::{App, Opened, Running, Signals};
use crate::error::{Error, Result};

impl App {
    /// Runs until the process is asked to stop, at whatever moment that comes.
    pub(super) async fn serve(self) -> Result {
        self.check()?;
        let mut signals = Signals::listen()?;
        let (mut running, opened) = tokio::select! {
            ready = self.ready() => ready?,
            stopped = signals.stop_asked() => return Ok(stopped?),
        };
        let ran = tokio::select! {
            // An older webhook may bring updates while the new one is still to be set.
            begun = running.begin(opened) => match begun {
                Ok(()) => signals.stop_asked().await.map_err(Error::from),
                Err(error) => Err(error),
            },
            stopped = signals.stop_asked() => stopped.map_err(Error::from),
        };
        running.stopper().send_replace(true);
        if ran.is_ok() {
            tracing::info!("stopping: what runs is finished first; a second signal ends at once");
        }
        signals.exit_on_the_next();
        running.stop().await;
        ran
    }

    /// Opens all that the bot needs, before anything comes.
    async fn ready(mut self) -> Result<(Running, Opened)> {
        // Tests start applications without the settings of `main`; there a guard that lacks one says so when it is asked.
        self.check_handlers()?;
        let delivering = std::mem::take(&mut self.delivering);
        let (connection, made) = self.make().await?;
        let connected = connection.open().await?;
        let opened = delivering.open(&connected.bot).await?;
        Ok((Running::ready(connected, made, &opened).await?, opened))
    }

    /// Starts the bot in the background.
    #[cfg(feature = "emulator")]
    pub(crate) async fn start(self) -> Result<Running> {
        let (running, opened) = self.ready().await?;
        running.begun(opened).await
    }
}
