// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, RichBlockCaption};

/// Media to send one after the other.
///
/// <https://core.telegram.org/bots/api#inputrichblockslideshow>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSlideshow {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockSlideshow {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), caption: None }
    }
}

setters! { InputRichBlockSlideshow {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockSlideshow {
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

carrier! { InputRichBlockSlideshow { blocks } }
