//! Writes the handlers: no macro can count, and no author would write five hundred of them here.

use std::path::Path;
use std::{env, fs, io};

const FEW: usize = 20;
const MANY: usize = 500;

fn main() -> io::Result<()> {
    let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
    let mut source = String::new();
    for number in 0..MANY {
        let handler = format!("#[command(\"c{number}\")]\nfn c{number}() {{}}\n");
        source.push_str(&handler);
    }
    for (name, count) in [("FEW", FEW), ("MANY", MANY)] {
        let names: Vec<_> = (0..count).map(|number| format!("c{number}")).collect();
        let names = names.join(", ");
        let list = format!("pub(crate) const {name}: Handlers = handlers![{names}];\n");
        source.push_str(&list);
    }
    fs::write(Path::new(&folder).join("handlers.rs"), source)
}
