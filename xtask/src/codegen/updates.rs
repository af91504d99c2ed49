//! The update: its kinds, each with an accessor.

use std::collections::BTreeSet;

use super::model::Model;
use super::{Files, names, objects};

pub(crate) fn print(model: &Model, files: &mut Files) {
    let update = model.schema.type_named("Update").expect("the schema has updates");
    let kinds = update.fields.iter().filter(|field| field.name != "update_id");
    let off =
        model.schema.enum_named("UpdateKind").map(|set| set.off_by_default.as_slice()).unwrap_or_default();
    let used: BTreeSet<String> = kinds.clone().map(|field| format!("crate::types::{}", field.kind)).collect();
    let entries: String = kinds
        .map(|field| {
            format!("    {:?} {} => {}({}),\n", field.name, field.name, names::camel(&field.name), field.kind)
        })
        .collect();
    let off: String = off.iter().map(|name| format!("{name:?}, ")).collect();
    let imports = objects::group(&used);
    let text = format!(
        "{imports}update_kinds! {{\n    off_by_default: [{}],\n{entries}}}\n",
        off.trim_end_matches(", ")
    );
    files.insert("update.rs".into(), text);
}
