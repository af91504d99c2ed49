// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputMediaPhoto, RichBlockCaption};

/// A photo to send in a block.
///
/// <https://core.telegram.org/bots/api#inputrichblockphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPhoto {
    /// Photo.
    pub photo: InputMediaPhoto,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl Into<InputMediaPhoto>) -> Self {
        Self { photo: photo.into(), caption: None }
    }
}

setters! { InputRichBlockPhoto {
    value caption: RichBlockCaption,
} }

object! { InputRichBlockPhoto {
    constant {
        "type": "photo",
    }
    required {
        "photo": photo,
    }
    optional {
        "caption": caption,
    }
} }

carrier! { InputRichBlockPhoto { photo } }
