//! Telegram Passport, as its owner uses it.

use botwright_api::types::{Message, PassportData};
use bytes::Bytes;
use serde_json::{Map, Value};

use super::{ActionError, Seat};

impl Seat {
    /// Shares passport data; `data` is what stands in the field `passport_data` of a message. The emulator encrypts
    /// nothing: what the bot is to decrypt must be encrypted for its key.
    ///
    /// # Errors
    /// If it is no `PassportData` object.
    pub fn share_passport(&self, data: Value) -> Result<Message, ActionError> {
        if let Err(error) = serde_json::from_value::<PassportData>(data.clone()) {
            return Err(ActionError::Refused { reason: format!("this is no PassportData object: {error}") });
        }
        self.send(Map::from_iter([("passport_data".to_owned(), data)]), None)
    }

    /// Keeps an encrypted file, so that the bot can download it; the `PassportFile` object by which the shared data
    /// names it.
    pub fn keep_passport_file(&self, bytes: impl Into<Bytes>) -> Value {
        self.shared.world().keep_passport_file(bytes.into())
    }

    /// What the bot has found wrong with the data: the `PassportElementError` objects of its last call.
    pub fn passport_errors(&self) -> Vec<Value> {
        self.shared.world().passport_errors.get(&self.user).cloned().unwrap_or_default()
    }
}
