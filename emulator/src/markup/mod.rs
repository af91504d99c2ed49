//! Formatted text: what a bot writes in HTML or Markdown becomes plain text with entities, as Telegram does it.
//!
//! Offsets and lengths count UTF-16 code units; byte offsets stand only in the words of an error.

mod automatic;
mod entity;
mod html;
mod markdown;
mod markdown_v2;
mod normalize;
mod reference;
mod scanner;

pub(crate) use automatic::find_entities;
pub(crate) use entity::{Entity, Kind};
use normalize::{clean, merge_and_sort, trim};

/// A text and the entities that stand in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Formatted {
    pub(crate) text: String,
    pub(crate) entities: Vec<Entity>,
}

/// The markups a text may be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParseMode {
    Plain,
    Html,
    Markdown,
    MarkdownV2,
}

impl ParseMode {
    /// The mode of this name, in any case; an empty name and `none` are plain text.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        match name.to_ascii_lowercase().as_str() {
            "" | "none" => Ok(Self::Plain),
            "html" => Ok(Self::Html),
            "markdown" => Ok(Self::Markdown),
            "markdownv2" => Ok(Self::MarkdownV2),
            _ => Err("unsupported parse_mode".to_owned()),
        }
    }
}

/// Reads a text in its markup; `given` are entities that came beside a plain text.
/// The error is what follows "Bad Request: ".
pub(crate) fn format(text: &str, mode: ParseMode, given: Vec<Entity>) -> Result<Formatted, String> {
    let text = clean(text);
    let parsed = match mode {
        ParseMode::Plain => Ok(Formatted { text, entities: given }),
        ParseMode::Html => html::parse(&text),
        ParseMode::Markdown => markdown::parse(&text),
        ParseMode::MarkdownV2 => markdown_v2::parse(&text),
    };
    let parsed = parsed.map_err(|reason| format!("can't parse entities: {reason}"))?;
    Ok(finish(parsed))
}

/// What a person types: no markup, but mentions, commands and addresses are found.
pub(crate) fn typed(text: &str) -> Formatted {
    finish(Formatted { text: clean(text), entities: Vec::new() })
}

/// Length in UTF-16 code units.
pub(crate) fn utf16_length(text: &str) -> usize {
    text.encode_utf16().count()
}

fn finish(formatted: Formatted) -> Formatted {
    let Formatted { text, entities } = trim(formatted);
    let mut entities = merge_and_sort(&text, entities);
    let found =
        find_entities(&text).into_iter().filter(|found| !entities.iter().any(|given| given.excludes(found)));
    let found: Vec<_> = found.collect();
    entities.extend(found);
    entity::sort(&mut entities);
    Formatted { text, entities }
}

#[cfg(test)]
mod tests;
