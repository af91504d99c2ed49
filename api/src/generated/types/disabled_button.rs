// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A button that cannot be pressed.
///
/// <https://core.telegram.org/bots/api#disabledbutton>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DisabledButton {}

impl DisabledButton {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { DisabledButton {
} }
