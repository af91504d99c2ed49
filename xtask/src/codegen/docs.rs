//! The sentences: written by hand for types and methods, made from the facts for fields and params.

use std::collections::BTreeMap;
use std::fs;

use super::facts::{Field, Limit};
use super::names;
use crate::{Outcome, root};

pub(crate) const TYPES: &str = "The types of the Bot API, under their official names.";
pub(crate) const METHODS: &str = "The methods of the Bot API: one struct each, which holds the params.";

pub(crate) const TABLE: &str =
    "Every type and method by name, with its fields: the compiler proves that they are there.";

/// The sentence of each type and method, by official name; closed sets and nameless unions by their name in Rust.
pub(crate) struct Docs(BTreeMap<String, String>);

impl Docs {
    /// Reads `api/schema/docs.txt`: a name, a colon, and the sentence on each line.
    pub(crate) fn load() -> Outcome<Self> {
        let text = fs::read_to_string(root().join("api/schema/docs.txt"))?;
        let entries = text.lines().filter_map(|line| line.split_once(": "));
        Ok(Self(entries.map(|(name, sentence)| (name.into(), sentence.into())).collect()))
    }

    /// The sentence about `name` as a doc comment.
    ///
    /// Panics when nobody has written one: a new type or method asks for its line.
    pub(crate) fn about(&self, name: &str) -> String {
        let sentence =
            self.0.get(name).unwrap_or_else(|| panic!("api/schema/docs.txt has no line for {name}"));
        format!("/// {sentence}\n")
    }

    /// The sentence about an official type or method, with a link to the official page.
    pub(crate) fn official(&self, name: &str) -> String {
        let anchor = name.to_lowercase();
        format!("{}///\n/// <https://core.telegram.org/bots/api#{anchor}>\n", self.about(name))
    }
}

/// What the facts say about a field: `File size, optional.`
pub(crate) fn field(field: &Field) -> String {
    let spoken = names::spoken(&field.name);
    let mut facts = vec![format!("{}{}", spoken[..1].to_uppercase(), &spoken[1..])];
    if !field.required {
        facts.push("optional".into());
    }
    facts.extend(field.limits.iter().filter_map(limit));
    format!("/// {}.\n", facts.join(", "))
}

/// `1 to 4096 characters`, for the limits that a caller minds.
fn limit(limit: &Limit) -> Option<String> {
    let unit = match limit.unit.as_str() {
        "chars" => " characters",
        "bytes" => " bytes",
        "items" => " items",
        "value" => "",
        "file_mb" => " MB",
        "file_kb" => " kB",
        _ => return None,
    };
    if limit.when.is_some() {
        return None;
    }
    let range = match (limit.min, limit.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, None) => return None,
    };
    let when = if limit.after_entities { " after entities are parsed" } else { "" };
    Some(format!("{range}{unit}{when}"))
}
