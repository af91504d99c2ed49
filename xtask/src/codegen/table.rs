//! The table that the tests of the crate walk: every type and method, every field and param, by name.

use std::fmt::Write as _;

use super::model::{Member, Model};
use super::{large, names};

pub(crate) fn print(model: &Model) -> String {
    let mut out = String::from("table! {\n    types {\n");
    for entry in &model.schema.types {
        let name = model.rust_name(&entry.name);
        let members = if entry.name == "Update" { Vec::new() } else { model.members(entry) };
        let how =
            if entry.name == "Update" || large::inline(&entry.name).is_some() { "large" } else { "plain" };
        let fields = if entry.name == "Update" { update(model) } else { fields(&members) };
        let _ = writeln!(out, "        {how} {:?} {name} {{ {fields} }}", entry.name);
    }
    out += "    }\n    methods {\n";
    for method in &model.schema.methods {
        let members: Vec<Member> =
            method.params.iter().map(|param| model.member(&method.name, param)).collect();
        let _ = writeln!(
            out,
            "        plain {:?} {} {{ {} }}",
            method.name,
            names::camel(&method.name),
            fields(&members)
        );
    }
    out += "    }\n}\n";
    out
}

fn fields(members: &[Member]) -> String {
    members.iter().map(|member| format!("{:?} {}, ", member.name, member.ident)).collect()
}

/// The kinds of an update, which have accessors; the id is a plain field.
fn update(model: &Model) -> String {
    let fields = model.schema.type_named("Update").map(|entry| entry.fields.as_slice()).unwrap_or_default();
    let kinds = fields.iter().filter(|field| field.name != "update_id");
    kinds.map(|field| format!("{0:?} {0}, ", field.name)).collect()
}
