// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlockCaption, Video};

/// A video.
///
/// <https://core.telegram.org/bots/api#richblockvideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVideo {
    /// Video.
    pub video: Video,
    /// Has spoiler, optional.
    pub has_spoiler: bool,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockVideo {
    /// With what is always there; the rest is absent.
    pub fn new(video: impl Into<Video>) -> Self {
        Self { video: video.into(), has_spoiler: false, caption: None }
    }
}

setters! { RichBlockVideo {
    flag has_spoiler: bool,
    value caption: RichBlockCaption,
} }

object! { RichBlockVideo {
    constant {
        "type": "video",
    }
    required {
        "video": video,
    }
    optional {
        "caption": caption,
    }
    flags {
        "has_spoiler": has_spoiler,
    }
} }
