//! Writes what the fuzz targets begin with into `fuzz/corpus`.

use std::fs;
use std::io;
use std::path::Path;

use botwright_fuzz::seeds::seeds_of;

fn main() -> io::Result<()> {
    for target in ["update", "entities", "command", "webhook"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        for (number, seed) in seeds_of(target).iter().enumerate() {
            fs::write(folder.join(format!("seed-{number}")), seed)?;
        }
    }
    Ok(())
}
