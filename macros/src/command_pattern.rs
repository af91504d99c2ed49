//! `"remind {minutes} {text..}"`: a command's name and what may follow it.

use syn::LitStr;

use crate::diagnostics;
pub(crate) use crate::words::Kind;
use crate::words::{self, Word};

/// A command with its argument pattern, as written above a handler.
pub(crate) struct CommandPattern {
    pub(crate) literal: LitStr,
    pub(crate) name: String,
    pub(crate) words: Vec<Word>,
}

impl CommandPattern {
    pub(crate) fn parse(literal: &LitStr) -> syn::Result<Self> {
        let text = literal.value();
        let mut words = text.split_whitespace();
        let name = words.next().ok_or_else(|| diagnostics::empty_command(literal))?.to_owned();
        check_name(literal, &name)?;
        Ok(Self { literal: literal.clone(), name, words: words::parse(literal, words)? })
    }

    /// A pattern for a whole text, such as that of an inline query.
    pub(crate) fn parse_text(literal: &LitStr) -> syn::Result<Self> {
        let text = literal.value();
        let words = words::parse(literal, text.split_whitespace())?;
        Ok(Self { literal: literal.clone(), name: String::new(), words })
    }

    /// The captured names with their kinds, in order.
    pub(crate) fn captures(&self) -> impl Iterator<Item = (&str, Kind)> {
        words::captures(&self.words)
    }

    /// What stands behind the name, as far as it decides who is asked: the fixed text.
    pub(crate) fn shape(&self) -> String {
        words::shape(&self.words)
    }

    /// The constant `&[Word]` of the runtime.
    pub(crate) fn expand(&self) -> proc_macro2::TokenStream {
        words::expand(&self.words)
    }
}

/// Telegram's rule for names: 1 to 32 characters of a-z, 0-9 and _.
pub(crate) fn check_name(literal: &LitStr, name: &str) -> syn::Result<()> {
    let allowed =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_';
    if name.starts_with('/') {
        return Err(diagnostics::slash_in_command(literal, name));
    }
    if let Some(character) = name.chars().find(|character| !allowed(*character)) {
        let suggestion: String = name
            .to_lowercase()
            .chars()
            .map(|c| if c == '-' { '_' } else { c })
            .filter(|c| allowed(*c))
            .collect();
        return Err(diagnostics::character_in_command(literal, character, &suggestion));
    }
    if name.len() > 32 {
        return Err(diagnostics::long_command(literal, name.len()));
    }
    Ok(())
}
