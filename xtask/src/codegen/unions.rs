//! Unions: an enum with a boxed variant for each member and one for members that are not known yet.

use std::fmt::Write as _;

use serde_json::Value as Json;

use super::facts::Discriminator;
use super::model::Model;
use super::{Files, names};

/// A union to print.
struct Union<'a> {
    name: &'a str,
    docs: String,
    /// The members that are objects.
    members: Vec<String>,
    discriminator: &'a Discriminator,
    /// Whether plain text and lists are members too.
    texts: bool,
}

pub(crate) fn print(model: &Model, files: &mut Files) {
    for entry in model.unions() {
        let objects = entry.union.iter().filter(|member| model.schema.type_named(member).is_some());
        let union = Union {
            name: &entry.name,
            docs: model.docs.official(&entry.name),
            members: objects.cloned().collect(),
            discriminator: entry
                .discriminator
                .as_ref()
                .expect("every union of the schema has a discriminator"),
            texts: entry.union.iter().any(|member| member == "String"),
        };
        files.insert(format!("{}.rs", names::snake(&entry.name)).into(), text(model, &union));
    }
    for entry in model.schema.unions.iter().filter(|entry| entry.name != "MessageOrTrue") {
        let union = Union {
            name: &entry.name,
            docs: model.docs.about(&entry.name),
            members: entry.members.split('|').map(Into::into).collect(),
            discriminator: &entry.discriminator,
            texts: false,
        };
        files.insert(format!("{}.rs", names::snake(&entry.name)).into(), text(model, &union));
    }
}

fn text(model: &Model, union: &Union<'_>) -> String {
    let name = union.name;
    let used = union.members.iter().map(|member| format!("crate::types::{member}")).collect();
    let mut out = super::objects::group(&used);
    out += &union.docs;
    let _ = writeln!(out, "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{");
    if union.texts {
        out += "/// Plain text.\nText(String),\n/// Pieces, one after the other.\nSequence(Vec<Self>),\n";
    }
    for member in &union.members {
        let _ = writeln!(out, "/// See [`{member}`].\n{}(Box<{member}>),", variant(union, member));
    }
    out +=
        "/// A member that this version does not know, kept whole.\nUnknown(Box<serde_json::Value>),\n}\n\n";
    out += &decoding(union);
    let carrying: Vec<String> = union
        .members
        .iter()
        .filter(|member| model.carries(&model.type_of(member)))
        .map(|member| variant(union, member))
        .collect();
    if !carrying.is_empty() {
        let _ = writeln!(out, "\nunion_carrier! {{ {name} {{ {} }} }}", carrying.join(", "));
    }
    out
}

fn variant(union: &Union<'_>, member: &str) -> String {
    names::variant(union.name, member, &union.members)
}

/// The macro that reads and writes the union.
fn decoding(union: &Union<'_>) -> String {
    let name = union.name;
    if !union.discriminator.order.is_empty() {
        let arms: String = union
            .discriminator
            .order
            .iter()
            .map(|entry| {
                format!("    {:?} => {}({}),\n", entry.has, variant(union, &entry.member), entry.member)
            })
            .collect();
        return format!("presence_union! {{ {name} {{\n{arms}}} }}\n");
    }
    let (field, values) = match &union.discriminator.object {
        Some(rule) => (rule["field"].as_str().unwrap_or_default(), rule["values"].clone()),
        None => (
            union.discriminator.field.as_deref().unwrap_or_default(),
            Json::from_iter(union.discriminator.values.clone()),
        ),
    };
    let arms: String =
        union.members.iter().filter_map(|member| arm(&values, member, &variant(union, member))).collect();
    let kinds = if union.texts { "or text " } else { "" };
    format!("tagged_union! {{ {name} by {field:?} {kinds}{{\n{arms}}} }}\n")
}

/// `"audio" if "audio_file_id" => CachedAudio(InlineQueryResultCachedAudio),`
fn arm(values: &Json, member: &str, variant: &str) -> Option<String> {
    let (tag, rule) = values.as_object()?.iter().find_map(|(tag, rule)| {
        let alternatives = rule.as_array().map_or(std::slice::from_ref(rule), Vec::as_slice);
        let rule = alternatives.iter().find(|rule| *rule == member || rule["type"] == member)?;
        Some((tag, rule))
    })?;
    let condition = rule["has"].as_str().map(|key| format!(" if {key:?}")).unwrap_or_default();
    Some(format!("    {tag:?}{condition} => {variant}({member}),\n"))
}
