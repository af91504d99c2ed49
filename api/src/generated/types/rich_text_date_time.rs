// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A moment, shown in the reader's own time.
///
/// <https://core.telegram.org/bots/api#richtextdatetime>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextDateTime {
    /// Text.
    pub text: RichText,
    /// Unix time.
    pub unix_time: i64,
    /// Date time format.
    pub date_time_format: String,
}

impl RichTextDateTime {
    /// With what is always there; the rest is absent.
    pub fn new(
        text: impl Into<RichText>,
        unix_time: impl Into<i64>,
        date_time_format: impl Into<String>,
    ) -> Self {
        Self { text: text.into(), unix_time: unix_time.into(), date_time_format: date_time_format.into() }
    }
}

object! { RichTextDateTime {
    constant {
        "type": "date_time",
    }
    required {
        "text": text,
        "unix_time": unix_time,
        "date_time_format": date_time_format,
    }
} }
