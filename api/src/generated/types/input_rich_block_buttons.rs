// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{HorizontalAlign, RichMessageButton};

/// A row of buttons to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockbuttons>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockButtons {
    /// Buttons, 1 to 8 items.
    pub buttons: Vec<RichMessageButton>,
    /// Align, optional.
    pub align: Option<HorizontalAlign>,
}

impl InputRichBlockButtons {
    /// With what is always there; the rest is absent.
    pub fn new(buttons: impl IntoIterator<Item = impl Into<RichMessageButton>>) -> Self {
        Self { buttons: buttons.into_iter().map(Into::into).collect(), align: None }
    }
}

setters! { InputRichBlockButtons {
    value align: HorizontalAlign,
} }

object! { InputRichBlockButtons {
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
