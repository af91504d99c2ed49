//! The table of figures, with a verdict on each.

use std::fmt;

use crate::Outcome;

/// What was measured, in the order in which it is shown.
#[derive(Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
    notes: Vec<String>,
}

/// One figure and what it must be.
pub(crate) struct Figure {
    what: String,
    measured: f64,
    unit: &'static str,
    target: Target,
    reason: Option<String>,
}

#[derive(Clone, Copy)]
enum Target {
    AtMost(f64),
    AtLeast(f64),
}

/// The one in the middle, of those that were measured at least once.
pub(crate) fn median(mut measured: Vec<f64>) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured[measured.len() / 2]
}

impl Report {
    pub(crate) fn add(&mut self, figure: Figure) {
        self.figures.push(figure);
    }

    pub(crate) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// An error if a target was missed.
    pub(crate) fn verdict(&self) -> Outcome {
        let missed: Vec<_> =
            self.figures.iter().filter(|figure| !figure.reached()).map(|figure| &*figure.what).collect();
        if missed.is_empty() { Ok(()) } else { Err(format!("missed: {}", missed.join("; ")).into()) }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# Figures\n\nRatios, measured in one run by `cargo xtask bench`.\n")?;
        writeln!(f, "| figure | measured | target | verdict |\n|---|---|---|---|")?;
        self.figures.iter().try_for_each(|figure| writeln!(f, "{figure}"))?;
        self.notes.iter().try_for_each(|note| writeln!(f, "\n{note}"))
    }
}

impl Figure {
    /// A figure that must not be more.
    pub(crate) fn new(what: impl Into<String>, measured: f64, unit: &'static str, most: f64) -> Self {
        Self { what: what.into(), measured, unit, target: Target::AtMost(most), reason: None }
    }

    /// A figure that must not be less.
    pub(crate) fn at_least(what: impl Into<String>, measured: f64, unit: &'static str, least: f64) -> Self {
        Self { target: Target::AtLeast(least), ..Self::new(what, measured, unit, 0.0) }
    }

    /// The numbers that it comes from, or those of the peers.
    pub(crate) fn because(mut self, reason: String) -> Self {
        self.reason = Some(reason);
        self
    }

    fn reached(&self) -> bool {
        match self.target {
            Target::AtMost(most) => self.measured <= most,
            Target::AtLeast(least) => self.measured >= least,
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, measured, unit, target, reason } = self;
        let digits = if *unit == "x" { 2 } else { usize::from(measured.fract() != 0.0) };
        let reason = reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
        let target = match target {
            Target::AtMost(most) => format!("at most {most}{unit}"),
            Target::AtLeast(least) => format!("at least {least}{unit}"),
        };
        let verdict = if self.reached() { "reached" } else { "MISSED" };
        write!(f, "| {what} | {measured:.digits$}{unit}{reason} | {target} | {verdict} |")
    }
}
