//! Methods: a struct with the params, the setters, and the bot's own method that makes a call.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::facts::Method;
use super::model::{Kind, Member, Model};
use super::{Files, names, objects};

pub(crate) fn print(model: &Model, files: &mut Files) {
    for method in &model.schema.methods {
        let members: Vec<Member> =
            method.params.iter().map(|param| model.member(&method.name, param)).collect();
        files.insert(format!("{}.rs", names::snake(&method.name)).into(), text(model, method, &members));
    }
}

fn text(model: &Model, method: &Method, members: &[Member]) -> String {
    let name = names::camel(&method.name);
    let returns = model.type_of(&method.returns);
    let mut used: BTreeSet<String> = members.iter().filter_map(|member| member.value.import()).collect();
    used.extend(returns.import());
    used.extend(["crate::Bot", "crate::Call", "crate::Method"].map(String::from));
    let carrying: Vec<&str> = members
        .iter()
        .filter(|member| model.carries(&member.value))
        .map(|member| member.ident.as_str())
        .collect();
    let derive = if members.iter().any(Member::is_argument) { "" } else { ", Default" };

    let mut out = objects::group(&used);
    out += &model.docs.official(&method.name);
    let _ =
        writeln!(out, "#[derive(Clone, Debug{derive}, PartialEq)]\n#[non_exhaustive]\npub struct {name} {{");
    out += &objects::fields(members);
    out += "}\n\n";
    out += &objects::constructor(&name, members, "");
    out += &params(&name, members);
    let _ = writeln!(out, "object! {{ {name} {{\n{}}} }}\n", objects::lists(members));
    let _ = writeln!(out, "impl Method for {name} {{");
    let _ =
        writeln!(out, "const NAME: &'static str = {:?};\ntype Response = {};", method.name, returns.text());
    if !carrying.is_empty() {
        let walk: String = carrying.iter().map(|ident| format!("self.{ident}.carry(uploads);\n")).collect();
        let _ = writeln!(out, "\nfn files(&self, uploads: &mut Uploads) {{\n{walk}}}");
        out = out.replacen("use crate::{", "use crate::input_file::{Carry as _, Uploads};\nuse crate::{", 1);
    }
    out += &target(method, members);
    out += HOOKS.iter().find(|(hooked, _)| *hooked == method.name).map_or("", |(_, hooks)| hooks);
    out += "}\n\n";
    out += &on_bot(model, method, members, &name);
    out
}

/// Where a call of the method goes.
fn target(method: &Method, members: &[Member]) -> String {
    let member = |name: &str| members.iter().find(|member| member.name == name);
    let Some(chat) = member("chat_id") else { return String::new() };
    let mut target = format!("crate::Target::at(&self.{})", chat.ident);
    let edits = ["edit", "stop"].iter().any(|verb| method.name.starts_with(verb));
    if edits && member("message_id").is_some() {
        target += ".message(self.message_id)";
    }
    if member("inline_message_id").is_some() {
        target += ".inline_message(self.inline_message_id.as_ref())";
    }
    if member("allow_paid_broadcast").is_some() {
        target += ".paid(self.allow_paid_broadcast)";
    }
    for list in ["media", "message_ids"] {
        if ["sendMediaGroup", "copyMessages", "forwardMessages"].contains(&method.name.as_str())
            && member(list).is_some()
        {
            let _ = write!(target, ".messages(self.{list}.len())");
        }
    }
    format!("\nfn target(&self) -> crate::Target {{\n{target}\n}}\n")
}

/// What a method does otherwise than all the others.
const HOOKS: &[(&str, &str)] = &[(
    "getUpdates",
    "
fn wait(&self) -> std::time::Duration {
    crate::update::fetch::wait(self)
}

fn decode(body: &[u8]) -> Result<Self::Response, crate::Error> {
    crate::update::fetch::decode(body)
}
",
)];

fn params(name: &str, members: &[Member]) -> String {
    let optional = members.iter().filter(|member| !member.required);
    let entries: String = optional.map(|member| format!("    {}\n", member.setter())).collect();
    if entries.is_empty() { String::new() } else { format!("params! {{ {name} {{\n{entries}}} }}\n\n") }
}

/// The bot's own method.
fn on_bot(model: &Model, method: &Method, members: &[Member], name: &str) -> String {
    let required = members.iter().filter(|member| member.required && member.value.kind != Kind::Flag);
    let arguments: String =
        required.clone().map(|member| format!(", {}: {}", member.ident, objects::argument(member))).collect();
    let passed: Vec<&str> = required.map(|member| member.ident.as_str()).collect();
    format!(
        "impl Bot {{\n{}pub fn {}(&self{arguments}) -> Call<{name}> {{\nCall::new(self, {name}::new({}))\n}}\n}}\n",
        model.docs.official(&method.name),
        names::snake(&method.name),
        passed.join(", ")
    )
}
