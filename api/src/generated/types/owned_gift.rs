// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{OwnedGiftRegular, OwnedGiftUnique};

/// A gift that somebody has.
///
/// <https://core.telegram.org/bots/api#ownedgift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OwnedGift {
    /// See [`OwnedGiftRegular`].
    Regular(Box<OwnedGiftRegular>),
    /// See [`OwnedGiftUnique`].
    Unique(Box<OwnedGiftUnique>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { OwnedGift by "type" {
    "regular" => Regular(OwnedGiftRegular),
    "unique" => Unique(OwnedGiftUnique),
} }
