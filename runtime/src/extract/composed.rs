//! Extractors made of others: those of `#[guard]` and of `#[derive(Extract)]`.

use super::available;
use crate::stop::{Reason, Stop};

/// An extractor that is there where all its parts are.
pub trait Composed {
    /// The parts, as nested pairs that end with `()`.
    type Parts;
}

/// What a guard returns: what it grants, or perhaps, or why not.
#[diagnostic::on_unimplemented(
    message = "`{Self}` grants nothing",
    label = "a guard cannot return this",
    note = "a guard returns the type that it grants, an `Option` of it, or a `Result` of it and `Refused`"
)]
pub trait Grant<T> {
    /// What is granted.
    fn granted(self) -> Result<T, Stop>;
}

impl<T> Grant<T> for T {
    fn granted(self) -> Result<T, Stop> {
        Ok(self)
    }
}

impl<T> Grant<T> for Option<T> {
    fn granted(self) -> Result<T, Stop> {
        self.ok_or(Stop::Pass)
    }
}

impl<T, E: Reason> Grant<T> for Result<T, E> {
    fn granted(self) -> Result<T, Stop> {
        self.map_err(Reason::stop)
    }
}

macro_rules! composed {
    ($($marker:ident),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<C: Composed> available::$marker for C where C::Parts: available::$marker {}
            #[diagnostic::do_not_recommend]
            impl available::$marker for () {}
            #[diagnostic::do_not_recommend]
            impl<A: available::$marker, B: available::$marker> available::$marker for (A, B) {}
        )*
    };
}

composed!(Command, NewMessage, Callback, Inline, Observe, Lifecycle, Enter, Timeout, Recover, Back, OnError);

#[diagnostic::do_not_recommend]
impl<K, C: Composed> available::On<K> for C where C::Parts: available::On<K> {}
#[diagnostic::do_not_recommend]
impl<K> available::On<K> for () {}
#[diagnostic::do_not_recommend]
impl<K, A: available::On<K>, B: available::On<K>> available::On<K> for (A, B) {}
