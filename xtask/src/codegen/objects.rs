//! Objects: a struct with public fields, `new`, setters, and the list that the serde macro reads.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::facts::Type;
use super::model::{Kind, Member, Model};
use super::{Files, large, names};

pub(crate) fn print(model: &Model, files: &mut Files) {
    for entry in model.objects() {
        let members = model.members(entry);
        let text = match large::inline(&entry.name) {
            Some(inline) => large::print(model, entry, &members, inline),
            None => object(model, entry, &members),
        };
        files.insert(format!("{}.rs", names::snake(model.rust_name(&entry.name))).into(), text);
    }
}

fn object(model: &Model, entry: &Type, members: &[Member]) -> String {
    let name = model.rust_name(&entry.name);
    let derive = if members.iter().any(Member::is_argument) { "" } else { ", Default" };
    let derive = if members.iter().any(is_required_flag) { "" } else { derive };
    let mut out = imports(members, name);
    out += &model.docs.official(&entry.name);
    if name != entry.name {
        let _ =
            writeln!(out, "///\n/// Officially `{}`, which here is [the id itself](crate::{0}).", entry.name);
    }
    let _ =
        writeln!(out, "#[derive(Clone, Debug{derive}, PartialEq)]\n#[non_exhaustive]\npub struct {name} {{");
    out += &fields(members);
    out += "}\n\n";
    out += &constructor(name, members, "");
    out += &setters(name, members);
    let text = if entry.shorthand.is_some() { "or text " } else { "" };
    let _ = writeln!(out, "object! {{ {name} {text}{{\n{}{}}} }}", constants(entry), lists(members));
    out += &carrier(model, name, members);
    out
}

/// The declarations of the fields.
pub(crate) fn fields(members: &[Member]) -> String {
    members
        .iter()
        .map(|member| format!("{}pub {}: {},\n", member.doc, member.ident, member.declared()))
        .collect()
}

/// `impl Name { pub fn new(..) }`; `rest` initialises what is not a member.
pub(crate) fn constructor(name: &str, members: &[Member], rest: &str) -> String {
    let arguments: Vec<&Member> = members.iter().filter(|member| member.is_argument()).collect();
    let about = match arguments.len() {
        0 => "An empty one, to be filled.".to_owned(),
        _ => "With what is always there; the rest is absent.".to_owned(),
    };
    let list: String =
        arguments.iter().map(|member| format!("{}: {},", member.ident, argument(member))).collect();
    let body: String = members.iter().map(|member| format!("{},", initial(member))).collect();
    format!("impl {name} {{\n/// {about}\npub fn new({list}) -> Self {{\nSelf {{ {body}{rest} }}\n}}\n}}\n\n")
}

/// The type of the argument for a required member.
pub(crate) fn argument(member: &Member) -> String {
    if member.boxed { format!("impl Into<Box<{}>>", member.value.text()) } else { member.value.argument() }
}

pub(crate) fn initial(member: &Member) -> String {
    let ident = &member.ident;
    match (member.value.kind, member.required) {
        (Kind::Flag, required) => format!("{ident}: {required}"),
        (_, false) => format!("{ident}: None"),
        (_, true) if member.boxed => format!("{ident}: {ident}.into()"),
        (_, true) => {
            let conversion = member.value.conversion(ident);
            if conversion == *ident { conversion } else { format!("{ident}: {conversion}") }
        }
    }
}

fn setters(name: &str, members: &[Member]) -> String {
    let entries: String = members
        .iter()
        .filter(|member| !member.required)
        .map(|member| format!("    {}\n", member.setter()))
        .collect();
    if entries.is_empty() { String::new() } else { format!("setters! {{ {name} {{\n{entries}}} }}\n\n") }
}

/// The constant fields as the serde macro takes them.
fn constants(entry: &Type) -> String {
    let constants = entry.fields.iter().filter_map(|field| Some((&field.name, field.constant.as_ref()?)));
    let entries: String = constants.map(|(name, value)| format!("        {name:?}: {value},\n")).collect();
    section("constant", &entries)
}

/// The fields as the serde macro takes them.
pub(crate) fn lists<M: Borrow<Member>>(members: &[M]) -> String {
    let pick = |wanted: &dyn Fn(&Member) -> bool| -> String {
        members
            .iter()
            .map(Borrow::borrow)
            .filter(|member| wanted(member))
            .map(|member| format!("        {:?}: {}{},\n", member.name, member.ident, how(member)))
            .collect()
    };
    let boolean = |member: &Member| member.is_argument() && member.value.text() == "bool";
    let required = pick(&|member| member.is_argument() && !boolean(member));
    let booleans = pick(&boolean);
    let optional = pick(&|member| !member.required && member.value.kind != Kind::Flag);
    let flags = pick(&|member| member.value.kind == Kind::Flag);
    [("required", required), ("booleans", booleans), ("optional", optional), ("flags", flags)]
        .map(|(name, entries)| section(name, &entries))
        .concat()
}

/// How the value is read, where it is a list.
fn how(member: &Member) -> &'static str {
    match member.value.lists {
        0 => "",
        1 => " list",
        _ => " rows",
    }
}

fn section(name: &str, entries: &str) -> String {
    if entries.is_empty() { String::new() } else { format!("    {name} {{\n{entries}    }}\n") }
}

/// Where files may be found, for types that hold any.
fn carrier(model: &Model, name: &str, members: &[Member]) -> String {
    let carrying: Vec<&str> = members
        .iter()
        .filter(|member| model.carries(&member.value))
        .map(|member| member.ident.as_str())
        .collect();
    if carrying.is_empty() {
        String::new()
    } else {
        format!("\ncarrier! {{ {name} {{ {} }} }}\n", carrying.join(", "))
    }
}

/// The `use` lines for the types of members, in the file of `name`.
pub(crate) fn imports(members: &[Member], name: &str) -> String {
    let own = format!("crate::types::{name}");
    group(&members.iter().filter_map(|member| member.value.import()).filter(|path| *path != own).collect())
}

/// One `use` for each module.
pub(crate) fn group(used: &BTreeSet<String>) -> String {
    let mut out = String::new();
    for module in ["crate::types::", "crate::methods::", "crate::"] {
        let names: Vec<&str> = used
            .iter()
            .filter_map(|path| path.strip_prefix(module))
            .filter(|name| !name.contains("::"))
            .collect();
        if !names.is_empty() {
            let _ = writeln!(out, "use {module}{{{}}};", names.join(", "));
        }
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn is_required_flag(member: &Member) -> bool {
    member.required && member.value.kind == Kind::Flag
}
