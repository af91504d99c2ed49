//! What a handler fails with: any error, a panic, or a text.

use std::error::Error as StdError;
use std::fmt;

use crate::storage::StorageError;

/// The result of handlers, providers and `main`.
///
/// ```
/// # use botwright::prelude::*;
/// async fn total() -> Result<String> {
///     let total: u32 = "12".parse()?;
///     Ok(total.to_string())
/// }
/// ```
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Any error, with the error it was made from.
///
/// Every type that implements [`std::error::Error`] becomes one through `?`; that is why this type itself does not
/// implement it. A panic of a handler is one as well, see [`Error::is_panic`].
pub struct Error {
    kind: Kind,
}

enum Kind {
    Text(String),
    Panic(String),
    Source(Box<dyn StdError + Send + Sync>),
}

impl Error {
    /// An error that is only a text.
    ///
    /// ```
    /// let error = botwright::Error::text("the kettle is empty");
    /// assert_eq!(error.to_string(), "the kettle is empty");
    /// ```
    pub fn text(text: impl Into<String>) -> Self {
        Self { kind: Kind::Text(text.into()) }
    }

    /// Whether a handler panicked.
    pub fn is_panic(&self) -> bool {
        matches!(self.kind, Kind::Panic(_))
    }

    /// The error that this one was made from, if it has that type.
    ///
    /// ```
    /// let error = botwright::Error::from("x".parse::<u8>().unwrap_err());
    /// assert!(error.downcast_ref::<std::num::ParseIntError>().is_some());
    /// ```
    pub fn downcast_ref<E: StdError + 'static>(&self) -> Option<&E> {
        match &self.kind {
            Kind::Source(source) => source.downcast_ref(),
            Kind::Text(_) | Kind::Panic(_) => None,
        }
    }

    /// The first error of this type: the one that this was made from, or one of its sources.
    pub(crate) fn find<E: StdError + 'static>(&self) -> Option<&E> {
        let Kind::Source(source) = &self.kind else { return None };
        let mut next: Option<&(dyn StdError + 'static)> = Some(&**source);
        while let Some(error) = next {
            if let Some(found) = error.downcast_ref() {
                return Some(found);
            }
            next = error.source();
        }
        None
    }

    /// Whether the storage refused something, which may go well the next time.
    pub(crate) fn is_storage(&self) -> bool {
        matches!(self.find(), Some(StorageError::Conflict { .. } | StorageError::Backend(_)))
    }

    /// Whether somebody else has written the same meanwhile.
    pub(crate) fn is_conflict(&self) -> bool {
        matches!(self.find(), Some(StorageError::Conflict { .. }))
    }

    /// The panic of a handler, from what `catch_unwind` caught.
    pub(crate) fn panic(payload: &(dyn std::any::Any + Send)) -> Self {
        let text = payload
            .downcast_ref::<&str>()
            .map(ToString::to_string)
            .or_else(|| payload.downcast_ref::<String>().cloned());
        Self { kind: Kind::Panic(text.unwrap_or_else(|| "a panic without a text".into())) }
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        Self { kind: Kind::Source(Box::new(error)) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Text(text) => f.write_str(text),
            Kind::Panic(text) => write!(f, "the handler panicked: {text}"),
            Kind::Source(source) => source.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        let Kind::Source(source) = &self.kind else { return Ok(()) };
        let mut cause = source.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}
