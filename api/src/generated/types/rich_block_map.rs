// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Location, RichBlockCaption};

/// A map.
///
/// <https://core.telegram.org/bots/api#richblockmap>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMap {
    /// Location.
    pub location: Location,
    /// Zoom.
    pub zoom: i64,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl RichBlockMap {
    /// With what is always there; the rest is absent.
    pub fn new(
        location: impl Into<Location>,
        zoom: impl Into<i64>,
        width: impl Into<i64>,
        height: impl Into<i64>,
    ) -> Self {
        Self {
            location: location.into(),
            zoom: zoom.into(),
            width: width.into(),
            height: height.into(),
            caption: None,
        }
    }
}

setters! { RichBlockMap {
    value caption: RichBlockCaption,
} }

object! { RichBlockMap {
    constant {
        "type": "map",
    }
    required {
        "location": location,
        "zoom": zoom,
        "width": width,
        "height": height,
    }
    optional {
        "caption": caption,
    }
} }
