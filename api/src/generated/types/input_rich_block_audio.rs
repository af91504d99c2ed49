// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaAudio, RichBlockCaption};

/// A piece of music to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAudio {
    /// Audio.
    pub audio: InputMediaAudio,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockAudio {
    /// With what is always there; the rest is absent.
    pub fn new(audio: impl Into<InputMediaAudio>) -> Self {
        Self { audio: audio.into(), caption: None }
    }
}

setters! { InputRichBlockAudio {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockAudio {
    constant {
        "type": "audio",
    }
    required {
        "audio": audio,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockAudio { audio } }
