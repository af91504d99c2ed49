// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A video to send that is seen only after payment.
///
/// <https://core.telegram.org/bots/api#inputpaidmediavideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaVideo {
    /// Media.
    pub media: InputFile,
    /// Thumbnail, optional, at most 200 kB.
    pub thumbnail: Option<InputFile>,
    /// Cover, optional.
    pub cover: Option<InputFile>,
    /// Start timestamp, optional.
    pub start_timestamp: Option<i64>,
    /// Width, optional.
    pub width: Option<i64>,
    /// Height, optional.
    pub height: Option<i64>,
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Supports streaming, optional.
    pub supports_streaming: Option<bool>,
}

impl InputPaidMediaVideo {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
        }
    }
}

setters! { InputPaidMediaVideo {
    value thumbnail: InputFile,
    value cover: InputFile,
    value start_timestamp: i64,
    value width: i64,
    value height: i64,
    value duration: i64,
    choice supports_streaming: bool,
} }

object! { InputPaidMediaVideo {
    constant {
        "type": "video",
    }
    required {
        "media": media,
    }
    optional {
        "thumbnail": thumbnail,
        "cover": cover,
        "start_timestamp": start_timestamp,
        "width": width,
        "height": height,
        "duration": duration,
        "supports_streaming": supports_streaming,
    }
} }

carrier! { InputPaidMediaVideo { media, thumbnail, cover } }
