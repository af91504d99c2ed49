//! Which values a link surely carries, and the links that `/start` handlers make.

use std::fmt::Display;
use std::marker::PhantomData;

use super::payload::{Payload, PayloadError};
use crate::check::Line;

/// A type whose values always fit into the payload of a link: integers, `bool`, [`Encoded`](super::Encoded), and what derives
/// [`Argument`](crate::Argument).
#[diagnostic::on_unimplemented(
    message = "`{Self}` may not fit into a link",
    label = "its length or its characters have no bound",
    note = "a number, `bool`, `#[derive(Argument)]` with plain names, or `Encoded<T>` always fits; for the rest there are `try_link` and `try_payload`"
)]
pub trait Fits {
    /// The most characters that a value takes.
    const MAX_LEN: usize;

    /// Adds the value to the payload, as the command's pattern reads it.
    fn write(&self, payload: &mut String);
}

macro_rules! fits {
    ($($kind:ty: $length:literal),*) => {
        $(#[diagnostic::do_not_recommend]
        impl Fits for $kind {
            const MAX_LEN: usize = $length;

            fn write(&self, payload: &mut String) {
                payload.push_str(&self.to_string());
            }
        })*
    };
}

fits!(u8: 3, i8: 4, u16: 5, i16: 6, u32: 10, i32: 11, u64: 20, i64: 20, u128: 39, i128: 40, usize: 20, isize: 20, bool: 5);

#[diagnostic::do_not_recommend]
impl<T: Fits> Fits for Option<T> {
    const MAX_LEN: usize = T::MAX_LEN;

    fn write(&self, payload: &mut String) {
        if let Some(value) = self {
            value.write(payload);
        }
    }
}

/// A question to the compiler: how long can a value be, if that has a bound?
pub struct Length<T>(PhantomData<T>);

impl<T: Fits> Length<T> {
    /// The bound, which the compiler prefers to that of [`Unbounded`].
    pub const MOST: usize = T::MAX_LEN;
}

/// The answer for types without a bound: nothing is proven of them.
pub trait Unbounded {
    /// As if the value took nothing.
    const MOST: usize = 0;
}

impl<T> Unbounded for Length<T> {}

/// Whether the payload of a pattern fits into a link, whatever is captured.
///
/// # Panics
/// While compiling, if it does not.
#[track_caller]
pub const fn check_payload(pattern: &str, fixed: usize, most: usize) {
    if fixed + most > 64 {
        Line::new()
            .str("the payload of `")
            .str(pattern)
            .str("` can be ")
            .number(fixed + most)
            .str(" characters long; Telegram's links carry 64")
            .panic();
    }
}

/// The payload of a handler's link, which the compiler has proven to fit.
pub fn payload(prefix: &str, value: Option<&dyn Write>, suffix: &str) -> Payload {
    let mut text = prefix.to_owned();
    if let Some(value) = value {
        value.write_to(&mut text);
    }
    text.push_str(suffix);
    Payload::proven(text)
}

/// The payload of a handler's link.
///
/// # Errors
/// If the value does not fit.
pub fn try_payload(prefix: &str, value: &dyn Display, suffix: &str) -> Result<Payload, PayloadError> {
    Payload::try_new(format!("{prefix}{value}{suffix}"))
}

/// The link with a payload.
pub fn linked(bot: &str, payload: Payload) -> String {
    super::start(bot, payload)
}

/// [`Fits`] without its constant, so that it can be a trait object.
pub trait Write {
    /// Adds the value.
    fn write_to(&self, payload: &mut String);
}

impl<T: Fits> Write for T {
    fn write_to(&self, payload: &mut String) {
        self.write(payload);
    }
}
