// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Animation, RichBlockCaption};

/// A GIF or a video without sound.
///
/// <https://core.telegram.org/bots/api#richblockanimation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnimation {
    /// Animation.
    pub animation: Animation,
    /// Has spoiler, optional.
    pub has_spoiler: bool,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockAnimation {
    /// With what is always there; the rest is absent.
    pub fn new(animation: impl Into<Animation>) -> Self {
        Self { animation: animation.into(), has_spoiler: false, caption: None }
    }
}

setters! { RichBlockAnimation {
    flag has_spoiler: bool,
    value caption: RichBlockCaption,
} }

object! { RichBlockAnimation {
    constant {
        "type": "animation",
    }
    required {
        "animation": animation,
    }
    optional {
        "caption": caption,
    }
    flags {
        "has_spoiler": has_spoiler,
    }
} }
