// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::VideoCodec;

/// A video in one more quality.
///
/// <https://core.telegram.org/bots/api#videoquality>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoQuality {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
    /// Codec.
    pub codec: VideoCodec,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl VideoQuality {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        width: impl Into<i64>,
        height: impl Into<i64>,
        codec: impl Into<VideoCodec>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width: width.into(),
            height: height.into(),
            codec: codec.into(),
            file_size: None,
        }
    }
}

setters! { VideoQuality {
    value file_size: i64,
} }

object! { VideoQuality {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "width": width,
        "height": height,
        "codec": codec,
    }
    optional {
        "file_size": file_size,
    }
} }
