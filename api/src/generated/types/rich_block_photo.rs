// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{PhotoSize, RichBlockCaption};

/// A photo.
///
/// <https://core.telegram.org/bots/api#richblockphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPhoto {
    /// Photo.
    pub photo: Vec<PhotoSize>,
    /// Has spoiler, optional.
    pub has_spoiler: bool,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl IntoIterator<Item = impl Into<PhotoSize>>) -> Self {
        Self { photo: photo.into_iter().map(Into::into).collect(), has_spoiler: false, caption: None }
    }
}

setters! { RichBlockPhoto {
    flag has_spoiler: bool,
    value caption: RichBlockCaption,
} }

object! { RichBlockPhoto {
    constant {
        "type": "photo",
    }
    required {
        "photo": photo list,
    }
    optional {
        "caption": caption,
    }
    flags {
        "has_spoiler": has_spoiler,
    }
} }
