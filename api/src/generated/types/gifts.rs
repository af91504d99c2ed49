// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Gift;

/// The gifts that can be given.
///
/// <https://core.telegram.org/bots/api#gifts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gifts {
    /// Gifts.
    pub gifts: Vec<Gift>,
}

impl Gifts {
    /// With what is always there; the rest is absent.
    pub fn new(gifts: impl IntoIterator<Item = impl Into<Gift>>) -> Self {
        Self { gifts: gifts.into_iter().map(Into::into).collect() }
    }
}

object! { Gifts {
    required {
        "gifts": gifts list,
    }
} }
