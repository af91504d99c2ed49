//! What a person says with ^C to a command that finishes first what is under way.

use tokio::sync::watch;

/// The status of a process that an interrupt has ended, as shells count.
const INTERRUPTED: i32 = 130;

/// Where interrupts come from.
pub(super) enum Interrupts {
    OfProcess,
    /// From a test.
    #[cfg(all(test, feature = "emulator"))]
    Of(watch::Sender<()>),
}

impl Interrupts {
    /// From now on the first one is told and ends nothing; the second one ends the process at once.
    pub(super) fn listen(&self) -> watch::Receiver<()> {
        match self {
            Self::OfProcess => {
                let (told, first) = watch::channel(());
                tokio::spawn(tell(told));
                first
            }
            #[cfg(all(test, feature = "emulator"))]
            Self::Of(told) => told.subscribe(),
        }
    }
}

async fn tell(told: watch::Sender<()>) {
    for is_second in [false, true] {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::warn!(%error, "interrupts cannot be listened to");
            return;
        }
        if is_second {
            std::process::exit(INTERRUPTED);
        }
        told.send_replace(());
    }
}
