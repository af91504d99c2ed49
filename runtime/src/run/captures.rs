//! What a pattern captured becomes arguments: the words behind a command or in an inline query, the data of a button.

use crate::arguments::{Captured, Hint, SpeakingReader};
use crate::context::Context;
use crate::handler::{Meta, Piece, Trigger, Word};
use crate::signed::Carrier;
use crate::stop::Stop;

/// Gives the values that a pattern captured; `()` where it captures none.
pub trait Captures: Send + 'static {
    /// The values in the pattern's order, as nested pairs that end with `()`.
    type Values;

    /// The values, or why the handler does not run.
    fn capture(self, context: &Context) -> Result<Self::Values, Stop>;
}

/// What stands behind the command of a handler, and the readers of its captures.
pub struct CommandWords<R>(pub &'static Meta, pub R);

/// What stands in an inline query, and the readers of its captures.
pub struct QueryWords<R>(pub &'static [Word], pub R);

/// What the pressed button of a handler carries, and the readers of its captures.
pub struct ButtonData<C>(pub &'static Meta, pub C);

impl Captures for () {
    type Values = ();

    fn capture(self, _: &Context) -> Result<(), Stop> {
        Ok(())
    }
}

impl<R: Readers> Captures for CommandWords<R> {
    type Values = R::Values;

    fn capture(self, context: &Context) -> Result<R::Values, Stop> {
        let Trigger::Command { name, words, .. } = self.0.trigger else { return Err(Stop::Pass) };
        let captured = Captured::of_command(name, words, &self.1.hints(), context)?;
        self.1.read(&captured, 0)
    }
}

impl<R: Readers> Captures for QueryWords<R> {
    type Values = R::Values;

    fn capture(self, context: &Context) -> Result<R::Values, Stop> {
        let query = context.event.inline_query().ok_or(Stop::Pass)?;
        let captured = Captured::of_text(&query.query, self.0, &self.1.hints())?;
        self.1.read(&captured, 0)
    }
}

impl<C: Carriers> Captures for ButtonData<C> {
    type Values = C::Values;

    fn capture(self, context: &Context) -> Result<C::Values, Stop> {
        let Trigger::Callback { pieces, .. } = self.0.trigger else { return Err(Stop::Pass) };
        let data = context.callback_data().ok_or(Stop::Pass)?;
        self.1.read(pieces, data, data, context)
    }
}

/// The readers of words, as nested pairs that end with `()`.
pub trait Readers: Send + 'static {
    /// What they read.
    type Values;

    /// What the usage says of each.
    fn hints(&self) -> Vec<Hint> {
        let mut hints = Vec::new();
        self.add_hints(&mut hints);
        hints
    }

    /// Adds what the usage says of each.
    fn add_hints(&self, hints: &mut Vec<Hint>);

    /// The values of the captures from `index` on.
    fn read(&self, captured: &Captured<'_>, index: usize) -> Result<Self::Values, Stop>;
}

impl Readers for () {
    type Values = ();

    fn add_hints(&self, _: &mut Vec<Hint>) {}

    fn read(&self, _: &Captured<'_>, _: usize) -> Result<(), Stop> {
        Ok(())
    }
}

impl<T: 'static, E: 'static, R: Readers> Readers for (SpeakingReader<T, E>, R) {
    type Values = (T, R::Values);

    fn add_hints(&self, hints: &mut Vec<Hint>) {
        hints.push(self.0.hint());
        self.1.add_hints(hints);
    }

    fn read(&self, captured: &Captured<'_>, index: usize) -> Result<Self::Values, Stop> {
        let value = self.0.read(captured.at(index))?;
        Ok((value, self.1.read(captured, index + 1)?))
    }
}

/// The readers of data, as nested pairs that end with `()`.
pub trait Carriers: Send + 'static {
    /// What they read.
    type Values;

    /// The values of what is left of the whole data, which the rest of the pattern's pieces describe.
    fn read(
        &self,
        pieces: &[Piece],
        whole: &str,
        rest: &str,
        context: &Context,
    ) -> Result<Self::Values, Stop>;
}

impl Carriers for () {
    type Values = ();

    fn read(&self, pieces: &[Piece], _: &str, rest: &str, _: &Context) -> Result<(), Stop> {
        match pieces {
            [] if rest.is_empty() => Ok(()),
            [Piece::Literal(text)] if rest == *text => Ok(()),
            _ => Err(Stop::Pass),
        }
    }
}

impl<T: 'static, C: Carriers> Carriers for (Carrier<T>, C) {
    type Values = (T, C::Values);

    fn read(
        &self,
        pieces: &[Piece],
        whole: &str,
        mut rest: &str,
        context: &Context,
    ) -> Result<Self::Values, Stop> {
        let behind = match pieces {
            [Piece::Literal(text), Piece::Capture { .. }, behind @ ..] => {
                rest = rest.strip_prefix(text).ok_or(Stop::Pass)?;
                behind
            }
            [Piece::Capture { .. }, behind @ ..] => behind,
            _ => return Err(Stop::Pass),
        };
        let value = self.0.read(whole, &mut rest, context)?;
        Ok((value, self.1.read(behind, whole, rest, context)?))
    }
}
