// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{HorizontalAlign, RichMessageButton};

/// A row of buttons.
///
/// <https://core.telegram.org/bots/api#richblockbuttons>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockButtons {
    /// Buttons.
    pub buttons: Vec<RichMessageButton>,
    /// Align, optional.
    pub align: Option<HorizontalAlign>,
}

impl RichBlockButtons {
    /// With what is always there; the rest is absent.
    pub fn new(buttons: impl IntoIterator<Item = impl Into<RichMessageButton>>) -> Self {
        Self { buttons: buttons.into_iter().map(Into::into).collect(), align: None }
    }
}

setters! { RichBlockButtons {
    value align: HorizontalAlign,
} }

object! { RichBlockButtons {
    constant {
        "type": "buttons",
    }
    required {
        "buttons": buttons list,
    }
    optional {
        "align": align,
    }
} }
