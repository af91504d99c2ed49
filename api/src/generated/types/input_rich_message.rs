// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, InputRichMessageMedia};

/// A rich message to send, as HTML, as Markdown or in blocks.
///
/// <https://core.telegram.org/bots/api#inputrichmessage>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessage {
    /// Blocks, optional.
    pub blocks: Option<Vec<InputRichBlock>>,
    /// Html, optional.
    pub html: Option<String>,
    /// Markdown, optional.
    pub markdown: Option<String>,
    /// Media, optional.
    pub media: Option<Vec<InputRichMessageMedia>>,
    /// Is rtl, optional.
    pub is_rtl: Option<bool>,
    /// Skip entity detection, optional.
    pub skip_entity_detection: Option<bool>,
}

impl InputRichMessage {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            blocks: None,
            html: None,
            markdown: None,
            media: None,
            is_rtl: None,
            skip_entity_detection: None,
        }
    }
}

setters! { InputRichMessage {
    list blocks: InputRichBlock,
    value html: String,
    value markdown: String,
    list media: InputRichMessageMedia,
    choice is_rtl: bool,
    choice skip_entity_detection: bool,
} }

object! { InputRichMessage {
    optional {
        "blocks": blocks list,
        "html": html,
        "markdown": markdown,
        "media": media list,
        "is_rtl": is_rtl,
        "skip_entity_detection": skip_entity_detection,
    }
} }

carrier! { InputRichMessage { blocks, media } }
