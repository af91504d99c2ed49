// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlock, RichBlockCaption};

/// Media side by side.
///
/// <https://core.telegram.org/bots/api#richblockcollage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCollage {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockCollage {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), caption: None }
    }
}

setters! { RichBlockCollage {
    value caption: RichBlockCaption,
} }

object! { RichBlockCollage {
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
