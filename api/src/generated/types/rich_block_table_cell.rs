// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{HorizontalAlign, RichText, VerticalAlign};

/// A cell of a table.
///
/// <https://core.telegram.org/bots/api#richblocktablecell>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockTableCell {
    /// Text, optional.
    pub text: Option<RichText>,
    /// Is header, optional.
    pub is_header: bool,
    /// Colspan, optional.
    pub colspan: Option<i64>,
    /// Rowspan, optional.
    pub rowspan: Option<i64>,
    /// Align.
    pub align: HorizontalAlign,
    /// Valign.
    pub valign: VerticalAlign,
}

impl RichBlockTableCell {
    /// With what is always there; the rest is absent.
    pub fn new(align: impl Into<HorizontalAlign>, valign: impl Into<VerticalAlign>) -> Self {
        Self {
            text: None,
            is_header: false,
            colspan: None,
            rowspan: None,
            align: align.into(),
            valign: valign.into(),
        }
    }
}

setters! { RichBlockTableCell {
    value text: RichText,
    flag is_header: bool,
    value colspan: i64,
    value rowspan: i64,
} }

object! { RichBlockTableCell {
    required {
        "align": align,
        "valign": valign,
    }
    optional {
        "text": text,
        "colspan": colspan,
        "rowspan": rowspan,
    }
    flags {
        "is_header": is_header,
    }
} }
