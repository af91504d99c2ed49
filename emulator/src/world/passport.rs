//! Telegram Passport: the files of shared data, and the errors that a bot has found in it.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::World;
use super::files::FileKind;

impl World {
    /// Keeps an encrypted file; the `PassportFile` object by which shared data names it.
    pub(crate) fn keep_passport_file(&mut self, bytes: Bytes) -> Value {
        let file = self.files.keep(FileKind::Passport, "", None, bytes, Map::new());
        json!({
            "file_id": file["file_id"], "file_unique_id": file["file_unique_id"], "file_size": file["file_size"],
            "file_date": self.now(),
        })
    }
}
