// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, RichBlockCaption};

/// Media to send side by side.
///
/// <https://core.telegram.org/bots/api#inputrichblockcollage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockCollage {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockCollage {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), caption: None }
    }
}

setters! { InputRichBlockCollage {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockCollage {
    constant {
        "type": "collage",
    }
    required {
        "blocks": blocks list,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockCollage { blocks } }
