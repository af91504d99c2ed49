//! How the states of a conversation are written and read.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

/// Writes and reads the states of a conversation. Its parts need no trait any more, so that an enum without serde's derives is
/// complained about once.
pub struct Stored<C> {
    pub(crate) write: fn(&C) -> Result<String, Error>,
    pub(crate) read: fn(&str) -> Result<C, Error>,
}

/// An enum whose states can be stored.
#[diagnostic::on_unimplemented(
    message = "the states of `{Self}` cannot be stored",
    label = "serde cannot write it and read it again",
    note = "derive it: `#[derive(Conversation, Clone, Serialize, Deserialize)]`"
)]
pub trait Storable: Sized {
    /// How.
    const STORED: Stored<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> Storable for T {
    const STORED: Stored<Self> = Stored {
        write: |state| serde_json::to_string(state).map_err(Error::from),
        read: |data| serde_json::from_str(data).map_err(Error::from),
    };
}
