//! The arguments of a call: one flat list of texts, and the files beside it.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::failure::Failure;

/// Texts and files by name. Of several texts with one name the first wins; an empty text is none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments {
    texts: BTreeMap<String, String>,
    files: BTreeMap<String, Upload>,
}

/// A file that came with the request.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}

impl Arguments {
    pub(crate) fn add(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.texts.entry(name.into()).or_insert_with(|| text.into());
    }

    pub(crate) fn add_file(&mut self, name: String, upload: Upload) {
        self.files.entry(name).or_insert(upload);
    }

    /// A JSON body: strings are taken decoded, anything else as its JSON text.
    pub(crate) fn add_json(&mut self, body: &[u8]) {
        if let Ok(object) = serde_json::from_slice::<BTreeMap<String, Value>>(body) {
            for (name, value) in object {
                self.add(name, as_text(value));
            }
        }
    }

    /// A form or a query string.
    pub(crate) fn add_form(&mut self, form: &[u8]) {
        for (name, text) in form_urlencoded::parse(form) {
            self.add(name, text);
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Whether the argument came at all, even empty.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.texts.contains_key(name)
    }

    /// The text of the first of these names that has one; for old names.
    pub(crate) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.text(name))
    }

    pub(crate) fn required(&self, name: &str) -> Result<&str, Failure> {
        self.text(name).ok_or_else(|| Failure::bad(format_args!("parameter \"{name}\" is required")))
    }

    /// A number, read as far as it is one: junk is 0.
    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name).map(loose_integer)
    }

    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        self.text(name).map(|text| text.trim().parse().unwrap_or(0.0))
    }

    /// `true`, `yes` and `1` in any case are true, everything else is false.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| matches!(text.to_ascii_lowercase().as_str(), "true" | "yes" | "1"))
    }

    /// A JSON argument; `what` is its name in the error "can't parse … JSON object".
    pub(crate) fn json(&self, name: &str, what: &str) -> Result<Option<Value>, Failure> {
        let parse = |text| serde_json::from_str(text);
        self.text(name)
            .map(parse)
            .transpose()
            .map_err(|_| Failure::bad(format_args!("can't parse {what} JSON object")))
    }

    /// A JSON argument that is an array of plain values; anything else is none.
    pub(crate) fn list<T: DeserializeOwned>(&self, name: &str) -> Option<Vec<T>> {
        self.text(name).and_then(|text| serde_json::from_str(text).ok())
    }

    pub(crate) fn file(&self, name: &str) -> Option<&Upload> {
        self.files.get(name)
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Upload)> {
        self.files.iter().map(|(name, upload)| (name.as_str(), upload))
    }

    /// How many bytes of text there are.
    pub(crate) fn weight(&self) -> usize {
        self.texts.iter().map(|(name, text)| name.len() + text.len()).sum()
    }
}

/// A value of a JSON body as the text that a form would have carried.
pub(crate) fn as_text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The integer that a text starts with, or 0.
pub(crate) fn loose_integer(text: &str) -> i64 {
    let text = text.trim();
    let digits = text.trim_start_matches(['-', '+']);
    let end = digits.find(|character: char| !character.is_ascii_digit()).unwrap_or(digits.len());
    let magnitude = digits[..end].parse::<i64>().unwrap_or(0);
    if text.starts_with('-') { -magnitude } else { magnitude }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_name_wins_and_json_equals_form() {
        let mut arguments = Arguments::default();
        arguments.add_form(b"chat_id=1&text=a+b");
        arguments.add_json(br#"{"chat_id":2,"flag":true,"list":[1, 2],"none":null,"text2":"x"}"#);
        arguments.add_json(b"{ not json");
        assert_eq!(arguments.integer("chat_id"), Some(1));
        assert_eq!(arguments.text("text"), Some("a b"));
        assert_eq!(arguments.list::<i64>("list"), Some(vec![1, 2]));
        assert_eq!(arguments.text("text2"), Some("x"));
        assert!(arguments.flag("flag"));
        assert_eq!(arguments.text("none"), None);
    }

    #[test]
    fn integers_are_read_loosely() {
        let read = ["12", "-5", "12abc", "junk", " 7 ", "+3"].map(loose_integer);
        assert_eq!(read, [12, -5, 12, 0, 7, 3]);
    }
}
