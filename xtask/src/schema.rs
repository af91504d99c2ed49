//! `cargo xtask schema`: the project's compact schema, made from a file of Bot API facts.
//!
//! The facts file keeps limits, uploads and conditions in tables of their own; the schema hangs each on the field,
//! type or method that it concerns, so that a reader needs one look.

use std::{fs, path::PathBuf};

use serde_json::{Map, Value, json};

use crate::{Outcome, root};

/// The types whose official name means something else in Rust.
const RENAMES: &[(&str, &str)] = &[("MessageId", "MessageIdentifier")];

/// Names for the unions that the docs leave nameless, by their first use.
const UNION_NAMES: &[(&str, &str)] = &[
    ("InputRichMessageMedia.media", "RichMessageMedia"),
    ("sendMessage.reply_markup", "ReplyMarkup"),
    ("sendMediaGroup.media", "MediaGroupItem"),
    ("editMessageText()", "MessageOrTrue"),
];

/// The place of the schema.
pub(crate) fn path() -> PathBuf {
    root().join("api/schema/bot-api.json")
}

/// Makes the schema from the facts in `file`.
pub(crate) fn write(file: &str) -> Outcome {
    let facts: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    fs::write(path(), render(&convert(&facts)))?;
    Ok(())
}

fn convert(facts: &Value) -> Value {
    let types: Vec<Value> = list(facts, "types").iter().map(|entry| owner(facts, entry, "fields")).collect();
    let methods: Vec<Value> =
        list(facts, "methods").iter().map(|entry| owner(facts, entry, "params")).collect();
    let topics: Vec<Value> =
        list(facts, "limits").iter().filter(|limit| place(limit).starts_with('@')).cloned().collect();
    json!({
        "version": facts["api"]["version"],
        "date": facts["api"]["date"],
        "types": types,
        "methods": methods,
        "enums": facts["enums"],
        "unions": named_unions(facts),
        "topics": topics,
    })
}

/// A type or a method with everything that concerns it.
fn owner(facts: &Value, entry: &Value, members: &str) -> Value {
    let name = text(entry, "name");
    let mut made = Map::new();
    made.insert("name".into(), json!(name));
    if let Some((_, rust)) = RENAMES.iter().find(|(official, _)| *official == name) {
        made.insert("rust".into(), json!(rust));
    }
    for key in ["dir", "since", "shorthand", "union", "discriminator", "returns", "returns_if"] {
        if let Some(value) = entry.get(key) {
            made.insert(key.into(), value.clone());
        }
    }
    attach(&mut made, "limits", about(&facts["limits"], name));
    attach(&mut made, "conditions", about(&facts["conditions"], name));
    if entry.get("opaque").is_none() && entry.get("union").is_none() {
        let fields: Vec<Value> =
            list(entry, members).iter().map(|field| member(facts, name, field)).collect();
        made.insert(members.into(), json!(fields));
    }
    made.into()
}

/// A field or a param with its limits and uploads.
fn member(facts: &Value, owner: &str, field: &Value) -> Value {
    let mut made = field.as_object().cloned().unwrap_or_default();
    let place = format!("{owner}.{}", text(field, "name"));
    if field["required"] == json!(false) {
        made.remove("required");
    }
    made.remove("upload");
    attach(&mut made, "limits", about(&facts["limits"], &place));
    for kind in ["direct", "attach", "carriers", "forbidden"] {
        if let Some(Value::Object(mut upload)) = about(&facts["uploads"][kind], &place).into_iter().next() {
            upload.insert("kind".into(), json!(kind.trim_end_matches('s')));
            made.insert("upload".into(), upload.into());
        }
    }
    made.into()
}

fn named_unions(facts: &Value) -> Vec<Value> {
    let mut named = Vec::new();
    for union in list(facts, "inline_unions") {
        let name = UNION_NAMES.iter().find(|(first, _)| union["used_by"][0] == json!(first));
        if let Some((_, name)) = name {
            named.push(
                json!({ "name": name, "type": union["type"], "discriminator": union["discriminator"] }),
            );
        }
    }
    named
}

/// The entries of a table that concern `place`, without saying so again.
fn about(table: &Value, place_wanted: &str) -> Vec<Value> {
    let mut found: Vec<Value> = table
        .as_array()
        .into_iter()
        .flatten()
        .filter(|entry| place(entry) == place_wanted)
        .cloned()
        .collect();
    for entry in found.iter_mut().filter_map(Value::as_object_mut) {
        entry.retain(|key, value| key != "where" && !value.is_null());
    }
    found
}

fn attach(made: &mut Map<String, Value>, key: &str, entries: Vec<Value>) {
    if !entries.is_empty() {
        made.insert(key.into(), entries.into());
    }
}

fn place(entry: &Value) -> &str {
    text(entry, "where")
}

fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

fn list<'a>(entry: &'a Value, key: &str) -> &'a [Value] {
    entry[key].as_array().map_or(&[], Vec::as_slice)
}

/// One line for each type, method, field and param: a diff of the schema reads as a change of the API.
fn render(schema: &Value) -> String {
    let parts: Vec<String> = schema
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| match value {
            Value::Array(entries) => format!("\"{key}\": [\n{}\n]", lines(entries)),
            other => format!("\"{key}\": {other}"),
        })
        .collect();
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn lines(entries: &[Value]) -> String {
    entries.iter().map(entry_line).collect::<Vec<_>>().join(",\n")
}

fn entry_line(entry: &Value) -> String {
    let mut head = entry.as_object().cloned().unwrap_or_default();
    for members in ["fields", "params"] {
        if let Some(Value::Array(fields)) = head.remove(members) {
            let fields: Vec<String> =
                fields.iter().map(|field| format!("  {}", object_line(field))).collect();
            let head = object_line(&head.into());
            let gap = if fields.is_empty() { "" } else { "\n" };
            return format!(
                "{},\"{members}\":[{gap}{}]}}",
                head.strip_suffix('}').unwrap_or(&head),
                fields.join(",\n")
            );
        }
    }
    object_line(&head.into())
}

/// An object with its name and type in front, where a reader looks for them.
fn object_line(object: &Value) -> String {
    let rank =
        |key: &str| ["name", "rust", "type", "required"].iter().position(|first| *first == key).unwrap_or(9);
    let mut entries: Vec<_> = object.as_object().into_iter().flatten().collect();
    entries.sort_by_key(|(key, _)| (rank(key), (*key).clone()));
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", entries.join(","))
}
