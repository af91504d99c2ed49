//! Large objects: the common fields inline and public, the rare ones in one box, an accessor for each.

use std::fmt::Write as _;

use super::facts::Type;
use super::model::{Kind, Member, Model};
use super::objects;

/// The large objects with the fields that most values have, or that cost a pointer and are often asked for.
const LARGE: &[(&str, &[&str])] = &[
    (
        "Message",
        &[
            "message_id",
            "from",
            "date",
            "chat",
            "text",
            "entities",
            "photo",
            "caption",
            "caption_entities",
            "reply_to_message",
            "reply_markup",
            "sender_chat",
            "document",
            "message_thread_id",
            "edit_date",
            "media_group_id",
        ],
    ),
    (
        "ChatFullInfo",
        &[
            "id",
            "type",
            "title",
            "username",
            "first_name",
            "last_name",
            "accent_color_id",
            "max_reaction_count",
            "accepted_gift_types",
        ],
    ),
    ("ExternalReplyInfo", &["origin", "chat", "message_id"]),
];

/// The inline fields of a large object.
pub(crate) fn inline(name: &str) -> Option<&'static [&'static str]> {
    LARGE.iter().find(|(large, _)| *large == name).map(|(_, fields)| *fields)
}

pub(crate) fn print(model: &Model, entry: &Type, members: &[Member], inline: &[&str]) -> String {
    let name = &entry.name;
    let (common, rare): (Vec<&Member>, Vec<&Member>) =
        members.iter().partition(|member| inline.contains(&member.name.as_str()));
    let mut out = objects::imports(members, name);
    out += &model.docs.official(name);
    out += "///\n/// Every field has an accessor of its name and a setter `with_` its name; the fields that few values have\n";
    out += "/// share a box.\n";
    let _ = writeln!(out, "#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub struct {name} {{");
    for member in &common {
        let _ = writeln!(out, "{}pub {}: {},", member.doc, member.ident, member.declared());
    }
    let _ = writeln!(out, "rare: Option<Box<{name}Rare>>,\n}}\n");
    let _ = writeln!(out, "#[derive(Clone, Debug, Default, PartialEq)]\nstruct {name}Rare {{");
    for member in &rare {
        let _ = writeln!(out, "{}: {},", member.ident, member.declared());
    }
    out += "}\n\n";
    out += &constructor(name, &common);
    out += &accessors(name, &common, &rare);
    let _ = writeln!(
        out,
        "large_object! {{ {name} {{\n{}}} rare {name}Rare {{\n{}}} }}",
        objects::lists(&common),
        objects::lists(&rare)
    );
    out
}

fn constructor(name: &str, common: &[&Member]) -> String {
    let mut text = String::new();
    let arguments = common.iter().filter(|member| member.is_argument());
    let list: String =
        arguments.map(|member| format!("{}: {},", member.ident, objects::argument(member))).collect();
    let _ = writeln!(
        text,
        "impl {name} {{\n/// With what is always there; the rest is absent.\npub fn new({list}) -> Self {{\nSelf {{"
    );
    for member in common {
        text += &objects::initial(member);
        text.push(',');
    }
    text += "rare: None }\n}\n}\n\n";
    text
}

fn accessors(name: &str, common: &[&Member], rare: &[&Member]) -> String {
    let entry = |member: &&Member| {
        format!("    {} {ident} with_{ident}: {},\n", access(member), shown(member), ident = member.ident)
    };
    let common: String = common.iter().map(entry).collect();
    let rare: String = rare.iter().map(entry).collect();
    format!("accessors! {{ {name} {{\n{common}}} rare {name}Rare {{\n{rare}}} }}\n\n")
}

/// How the accessor reads the field.
fn access(member: &Member) -> &'static str {
    match (member.value.kind, member.value.lists, member.required) {
        (Kind::Flag, ..) => "flag",
        (Kind::Plain, 0, true) => "copied",
        (Kind::Plain, 0, false) => "copy",
        (_, _, true) => "whole",
        (Kind::Text, 0, false) => "text",
        (_, 1.., false) => "list",
        (_, 0, false) if member.boxed => "boxed",
        (_, 0, false) => "value",
    }
}

/// The type that the accessor's entry names.
fn shown(member: &Member) -> String {
    match member.value.lists {
        0 if member.value.kind == Kind::Flag => "bool".into(),
        0 => member.value.base.clone(),
        lists => (1..lists).fold(member.value.base.clone(), |inner, _| format!("Vec<{inner}>")),
    }
}
