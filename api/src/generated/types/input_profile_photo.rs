// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputProfilePhotoAnimated, InputProfilePhotoStatic};

/// A profile photo to set.
///
/// <https://core.telegram.org/bots/api#inputprofilephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputProfilePhoto {
    /// See [`InputProfilePhotoStatic`].
    Static(Box<InputProfilePhotoStatic>),
    /// See [`InputProfilePhotoAnimated`].
    Animated(Box<InputProfilePhotoAnimated>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputProfilePhoto by "type" {
    "static" => Static(InputProfilePhotoStatic),
    "animated" => Animated(InputProfilePhotoAnimated),
} }

union_carrier! { InputProfilePhoto { Static, Animated } }
