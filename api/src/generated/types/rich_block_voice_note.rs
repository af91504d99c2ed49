// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlockCaption, Voice};

/// A voice message.
///
/// <https://core.telegram.org/bots/api#richblockvoicenote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVoiceNote {
    /// Voice note.
    pub voice_note: Voice,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockVoiceNote {
    /// With what is always there; the rest is absent.
    pub fn new(voice_note: impl Into<Voice>) -> Self {
        Self { voice_note: voice_note.into(), caption: None }
    }
}

setters! { RichBlockVoiceNote {
    value caption: RichBlockCaption,
} }

object! { RichBlockVoiceNote {
    constant {
        "type": "voice_note",
    }
    required {
        "voice_note": voice_note,
    }
    optional {
        "caption": caption,
    }
} }
