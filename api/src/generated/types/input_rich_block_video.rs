// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaVideo, RichBlockCaption};

/// A video to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockvideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVideo {
    /// Video.
    pub video: InputMediaVideo,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockVideo {
    /// With what is always there; the rest is absent.
    pub fn new(video: impl Into<InputMediaVideo>) -> Self {
        Self { video: video.into(), caption: None }
    }
}

setters! { InputRichBlockVideo {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockVideo {
    constant {
        "type": "video",
    }
    required {
        "video": video,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockVideo { video } }
