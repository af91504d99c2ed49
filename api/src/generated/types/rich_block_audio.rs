// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Audio, RichBlockCaption};

/// A piece of music.
///
/// <https://core.telegram.org/bots/api#richblockaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAudio {
    /// Audio.
    pub audio: Audio,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockAudio {
    /// With what is always there; the rest is absent.
    pub fn new(audio: impl Into<Audio>) -> Self {
        Self { audio: audio.into(), caption: None }
    }
}

setters! { RichBlockAudio {
    value caption: RichBlockCaption,
} }

object! { RichBlockAudio {
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
