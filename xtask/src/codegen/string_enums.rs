//! Closed sets of strings: enums that keep a value from the future.

use super::model::{Model, string_enum};
use super::{Files, names};

pub(crate) fn print(model: &Model, files: &mut Files) {
    for set in model.string_enums() {
        let name = string_enum(&set.name);
        let values = set.values.iter().filter_map(|value| value.as_str());
        let entries: String =
            values.map(|value| format!("    {} = {value:?},\n", names::value(&set.name, value))).collect();
        let text =
            format!("string_enum! {{\n    {}    {name} {{\n{entries}    }}\n}}\n", model.docs.about(name));
        files.insert(format!("{}.rs", names::snake(name)).into(), text);
    }
}
