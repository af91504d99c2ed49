//! How a broadcast looks on its way: a bar, or lines.

use std::io::{ErrorKind, IsTerminal as _, Result as Written, Write};

use crate::broadcast::{Progress, Standing};
use crate::error::Result;

/// How wide the bar is.
const BAR: u64 = 30;

/// Has a terminal write its line anew.
const AGAIN: &str = "\r\x1b[2K";

/// What the progress is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Surface {
    /// Where a line can be written anew: a bar.
    Terminal,
    /// A file or another program: a line at each tenth.
    Lines,
}

/// What was shown last, and where.
pub(super) struct Shown {
    surface: Surface,
    tenth: u64,
}

impl Surface {
    /// What standard output is.
    pub(super) fn of_output() -> Self {
        if std::io::stdout().is_terminal() { Self::Terminal } else { Self::Lines }
    }
}

impl Shown {
    pub(super) fn on(surface: Surface) -> Self {
        Self { surface, tenth: 0 }
    }

    /// How far it is.
    pub(super) fn show(&mut self, progress: &Progress, out: &mut impl Write) -> Result {
        match self.surface {
            Surface::Terminal => {
                let full = progress.passed() * BAR / progress.total.max(1);
                let bar: String = (0..BAR).map(|part| if part < full { '#' } else { '.' }).collect();
                write!(out, "{AGAIN}[{bar}] {}", counts(progress))?;
            }
            Surface::Lines => {
                let tenth = progress.tenths();
                if tenth > self.tenth && tenth < 10 {
                    writeln!(out, "{}", counts(progress))?;
                    self.tenth = tenth;
                }
            }
        }
        Ok(out.flush()?)
    }

    /// A line of its own, at once.
    pub(super) fn say(&self, line: &str, out: &mut impl Write) -> Result {
        let gap = if self.surface == Surface::Terminal { AGAIN } else { "" };
        writeln!(out, "{gap}{line}")?;
        Ok(out.flush()?)
    }

    /// The last line.
    pub(super) fn finish(&self, progress: &Progress, out: &mut impl Write) -> Result {
        let nobody = "nobody was to get it: the list is empty, or the storage knows nobody yet".to_owned();
        let is_empty = progress.standing == Standing::Done && progress.total == 0;
        let why = progress.why.clone().or_else(|| is_empty.then_some(nobody));
        let why = why.map(|why| format!(": {why}")).unwrap_or_default();
        self.say(&format!("{}: {}{why}", word(progress.standing), counts(progress)), out)
    }
}

/// Goes on in silence when nobody reads any more, as what is sent is sent to others.
pub(super) struct Unhindered<W> {
    out: W,
    is_alone: bool,
}

impl<W> Unhindered<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out, is_alone: false }
    }

    fn or_silence<T>(&mut self, done: Written<T>, instead: T) -> Written<T> {
        match done {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_alone = true;
                Ok(instead)
            }
            done => done,
        }
    }
}

impl<W: Write> Write for Unhindered<W> {
    fn write(&mut self, bytes: &[u8]) -> Written<usize> {
        let written = if self.is_alone { Ok(bytes.len()) } else { self.out.write(bytes) };
        self.or_silence(written, bytes.len())
    }

    fn flush(&mut self) -> Written<()> {
        let flushed = if self.is_alone { Ok(()) } else { self.out.flush() };
        self.or_silence(flushed, ())
    }
}

/// A word for how one stands.
pub(super) fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Running => "running",
        Standing::Paused => "paused",
        Standing::Cancelled => "cancelled",
        Standing::Done => "done",
    }
}

/// How many got it, and what became of the others.
pub(super) fn counts(progress: &Progress) -> String {
    let sent = if progress.dry { "would be sent" } else { "sent" };
    let counted = [
        (progress.sent, sent),
        (progress.blocked, "blocked"),
        (progress.gone, "gone"),
        (progress.uncertain, "uncertain"),
        (progress.failed, "failed"),
        (progress.skipped, "skipped"),
    ];
    let counted = counted.iter().filter(|(count, what)| *count > 0 || *what == sent);
    let counted: Vec<_> = counted.map(|(count, what)| format!("{count} {what}")).collect();
    let name = progress.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    format!("{} of {}: {}{name}", progress.passed(), progress.total, counted.join(", "))
}
