//! A stored state becomes one of the program's, or it turns out that it cannot.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{ActiveState, Conversation, ConversationInfo};
use crate::error::{Error, Result};

/// Reads a state that was stored by some version: its number and its JSON as this version writes it.
pub type Revive = fn(version: u32, data: &str) -> Result<(usize, String)>;

/// Reads a state of the same version.
pub fn revive_same<C: Conversation>(version: u32, data: &str) -> Result<(usize, String)> {
    if version != C::INFO.version {
        return Err(Error::text(format!(
            "`{}` is version {}, and version {version} is stored: say how to read it, `#[conversation(version = {}, migrate = from_v{version})]`",
            C::INFO.name,
            C::INFO.version,
            C::INFO.version
        )));
    }
    let state = (C::STORED.read)(data)?;
    Ok((state.index(), data.to_owned()))
}

/// Reads a state of this version, or of the one before it.
pub fn revive_older<C: Conversation, Old: DeserializeOwned>(
    version: u32,
    data: &str,
    migrate: fn(Old) -> C,
) -> Result<(usize, String)> {
    if version + 1 != C::INFO.version {
        return revive_same::<C>(version, data);
    }
    let state = migrate(serde_json::from_str(data)?);
    Ok((state.index(), (C::STORED.write)(&state)?))
}

/// Brings a state up to date, or says why it cannot be read.
pub(crate) fn revive(active: &mut Arc<ActiveState>, conversation: &ConversationInfo) -> Result {
    let (index, data) = (conversation.revive)(active.version, &active.data)?;
    let name = conversation.states.get(index).map(|state| state.name).unwrap_or_default();
    if (active.version, &*active.state, &active.data) != (conversation.version, name, &data) {
        let active = Arc::make_mut(active);
        (active.version, active.state, active.data) = (conversation.version, name.to_owned(), data);
    }
    Ok(())
}
