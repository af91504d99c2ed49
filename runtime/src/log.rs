//! The log of a bot that brings none of its own.

/// Writes what is traced to standard error, as much of it as `BOTWRIGHT_LOG` says.
#[cfg(feature = "log")]
pub(crate) fn install() {
    use std::io::IsTerminal as _;

    use tracing_subscriber::filter::LevelFilter;

    let level = std::env::var("BOTWRIGHT_LOG").ok();
    let parsed = level.as_deref().map_or(Ok(LevelFilter::INFO), str::parse);
    let subscriber = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .with_max_level(parsed.as_ref().copied().unwrap_or(LevelFilter::INFO));
    // A program that installed its own subscriber before keeps it.
    if subscriber.try_init().is_ok() && parsed.is_err() {
        tracing::warn!(
            "BOTWRIGHT_LOG is `{}`: it can be error, warn, info, debug, trace or off",
            level.unwrap_or_default()
        );
    }
}

/// Without the feature `log`, the program installs a subscriber of its own, or none.
#[cfg(not(feature = "log"))]
pub(crate) fn install() {}
