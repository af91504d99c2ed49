//! What a bot can be asked for on its command line beside running: its checks, its diagram, what it remembers.
//!
//! `#[botwright::main]` reads the arguments before the author's `main` runs, and `App::run` does what they ask for: so `main`
//! stays as it is, and all that it says to the application holds for the subcommands too.

#[cfg(feature = "cli")]
mod arguments;
#[cfg(feature = "cli")]
mod broadcast;
#[cfg(feature = "cli")]
mod interrupts;
#[cfg(feature = "cli")]
mod obey;
#[cfg(feature = "cli")]
mod people;
#[cfg(feature = "cli")]
mod send;
#[cfg(feature = "cli")]
mod shown;
#[cfg(feature = "cli")]
mod states;
#[cfg(feature = "cli")]
mod telegram;
#[cfg(all(test, feature = "cli", feature = "emulator"))]
mod tests;
#[cfg(feature = "cli")]
mod watching;

use std::process::ExitCode;
#[cfg(feature = "cli")]
use std::sync::OnceLock;

#[cfg(feature = "cli")]
pub(crate) use self::arguments::Asked;
#[cfg(feature = "cli")]
pub(crate) use self::obey::obey;

/// What this process was asked for, unless that is to run.
#[cfg(feature = "cli")]
static ASKED: OnceLock<Asked> = OnceLock::new();

/// What this process was asked for instead of running.
#[cfg(feature = "cli")]
pub(crate) fn asked() -> Option<&'static Asked> {
    ASKED.get().filter(|asked| **asked != Asked::TakeOver)
}

/// Whether it is to run in the place of a webhook.
#[cfg(feature = "cli")]
pub(crate) fn takes_over() -> bool {
    ASKED.get() == Some(&Asked::TakeOver)
}

/// Whether it was asked for something else than running.
pub(crate) fn asks_for_more() -> bool {
    #[cfg(feature = "cli")]
    return asked().is_some();
    #[cfg(not(feature = "cli"))]
    return false;
}

/// Reads the arguments of the process; the status that it ends with if they mean nothing, or ask for help.
#[cfg(feature = "cli")]
pub(crate) fn listen() -> Result<(), ExitCode> {
    match arguments::read(std::env::args_os()) {
        Ok(Some(asked)) => {
            // `main` is called once; were it called again, the first one holds.
            let _ = ASKED.set(asked);
            Ok(())
        }
        Ok(None) => Ok(()),
        Err(error) => {
            // Where nobody can be told there is nobody to tell.
            let _ = error.print();
            Err(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
        }
    }
}

/// Without the feature `cli` nobody looks at the arguments, except that a bot asked for a subcommand must not run instead.
#[cfg(not(feature = "cli"))]
#[expect(clippy::print_stderr, reason = "the process ends with it, and its log is not on yet")]
pub(crate) fn listen() -> Result<(), ExitCode> {
    let first = std::env::args_os().nth(1);
    let Some(refusal) = first.as_ref().and_then(|first| refusal(first.to_str()?)) else { return Ok(()) };
    eprintln!("{refusal}");
    Err(ExitCode::from(2))
}

/// What is said to somebody who asks for a subcommand that is not there.
#[cfg(not(feature = "cli"))]
fn refusal(asked: &str) -> Option<String> {
    const KNOWN: [&str; 10] =
        ["check", "graph", "states", "reset", "commands", "webhook", "export", "forget", "send", "broadcast"];
    let refusal = || {
        format!(
            "`{asked}` needs the feature `cli` of `botwright`: turn it on in Cargo.toml and build the bot again"
        )
    };
    KNOWN.contains(&asked).then(refusal)
}

#[cfg(all(test, not(feature = "cli")))]
mod without {
    #[test]
    fn a_subcommand_is_refused_and_arguments_of_the_authors_own_are_not() {
        let refusal = super::refusal("graph").expect("it is a subcommand");
        assert!(refusal.contains("`graph` needs the feature `cli`"), "{refusal}");
        for own in ["run", "--verbose", "production", ""] {
            assert_eq!(super::refusal(own), None);
        }
    }
}
