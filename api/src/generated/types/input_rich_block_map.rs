// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Location, RichBlockCaption};

/// A map to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockmap>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMap {
    /// Location.
    pub location: Location,
    /// Zoom, optional, 0 to 24.
    pub zoom: Option<i64>,
    /// Width, optional, 0 to 10000.
    pub width: Option<i64>,
    /// Height, optional, 0 to 10000.
    pub height: Option<i64>,
    /// Caption, optional.
    pub caption: Option<RichBlockCaption>,
}

impl InputRichBlockMap {
    /// With what is always there; the rest is absent.
    pub fn new(location: impl Into<Location>) -> Self {
        Self { location: location.into(), zoom: None, width: None, height: None, caption: None }
    }
}

setters! { InputRichBlockMap {
    value zoom: i64,
    value width: i64,
    value height: i64,
    value caption: RichBlockCaption,
} }

object! { InputRichBlockMap {
    constant {
        "type": "map",
    }
    required {
        "location": location,
    }
    optional {
        "zoom": zoom,
        "width": width,
        "height": height,
        "caption": caption,
    }
} }
