// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlock, RichBlockCaption};

/// Media one after the other.
///
/// <https://core.telegram.org/bots/api#richblockslideshow>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockSlideshow {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockSlideshow {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), caption: None }
    }
}

setters! { RichBlockSlideshow {
    value caption: RichBlockCaption,
} }

object! { RichBlockSlideshow {
    constant {
        "type": "slideshow",
    }
    required {
        "blocks": blocks list,
    }
    optional {
        "caption": caption,
    }
} }
