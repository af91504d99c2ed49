// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Document, RichBlockCaption};

/// A file of any sort.
///
/// <https://core.telegram.org/bots/api#richblockdocument>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDocument {
    /// Document.
    pub document: Document,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockDocument {
    /// With what is always there; the rest is absent.
    pub fn new(document: impl Into<Document>) -> Self {
        Self { document: document.into(), caption: None }
    }
}

setters! { RichBlockDocument {
    value caption: RichBlockCaption,
} }

object! { RichBlockDocument {
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
