// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaVoiceNote, RichBlockCaption};

/// A voice message to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockvoicenote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVoiceNote {
    /// Voice note.
    pub voice_note: InputMediaVoiceNote,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockVoiceNote {
    /// With what is always there; the rest is absent.
    pub fn new(voice_note: impl Into<InputMediaVoiceNote>) -> Self {
        Self { voice_note: voice_note.into(), caption: None }
    }
}

setters! { InputRichBlockVoiceNote {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockVoiceNote {
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

carrier! { InputRichBlockVoiceNote { voice_note } }
