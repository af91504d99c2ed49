// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlockTableCell, RichText};

/// A table to send.
///
/// <https://core.telegram.org/bots/api#inputrichblocktable>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockTable {
    /// Cells.
    pub cells: Vec<Vec<RichBlockTableCell>>,
    /// Is bordered, optional.
    pub is_bordered: bool,
    /// Is striped, optional.
    pub is_striped: bool,
    /// Is compact, optional.
    pub is_compact: bool,
    /// Caption, optional.
    pub caption: Option<RichText>,
}

impl InputRichBlockTable {
    /// With what is always there; the rest is absent.
    pub fn new(
        cells: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<RichBlockTableCell>>>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect(),
            is_bordered: false,
            is_striped: false,
            is_compact: false,
            caption: None,
        }
    }
}

setters! { InputRichBlockTable {
    flag is_bordered: bool,
    flag is_striped: bool,
    flag is_compact: bool,
    value caption: RichText,
} }

object! { InputRichBlockTable {
    constant {
        "type": "table",
    }
    required {
        "cells": cells rows,
    }
    optional {
        "caption": caption,
    }
    flags {
        "is_bordered": is_bordered,
        "is_striped": is_striped,
        "is_compact": is_compact,
    }
} }
