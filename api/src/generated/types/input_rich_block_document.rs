// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaDocument, RichBlockCaption};

/// A file of any sort to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockdocument>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDocument {
    /// Document.
    pub document: InputMediaDocument,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockDocument {
    /// With what is always there; the rest is absent.
    pub fn new(document: impl Into<InputMediaDocument>) -> Self {
        Self { document: document.into(), caption: None }
    }
}

setters! { InputRichBlockDocument {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockDocument {
    constant {
        "type": "document",
    }
    required {
        "document": document,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockDocument { document } }
