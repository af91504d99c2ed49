// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaAnimation, RichBlockCaption};

/// A GIF or a video without sound to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockanimation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnimation {
    /// Animation.
    pub animation: InputMediaAnimation,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockAnimation {
    /// With what is always there; the rest is absent.
    pub fn new(animation: impl Into<InputMediaAnimation>) -> Self {
        Self { animation: animation.into(), caption: None }
    }
}

setters! { InputRichBlockAnimation {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockAnimation {
    constant {
        "type": "animation",
    }
    required {
        "animation": animation,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockAnimation { animation } }
