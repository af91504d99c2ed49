//! A conversation as it is stored: a list, as short as it can be, because a bot may have very many.
//!
//! The name, the state, the version, when it was entered, the state itself; then, if there is any of it, the deadline, for when that is
//! scheduled, the caller, the chat, the user, the part of the chat.

use std::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::ser::SerializeTuple as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::ActiveState;

/// How many parts every conversation has, and how many at most.
const PARTS: (usize, usize) = (5, 11);

impl Serialize for ActiveState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            conversation,
            state,
            version,
            data,
            since,
            deadline,
            watched,
            caller,
            chat,
            user,
            part,
            ..
        } = self;
        let waits = deadline.is_some() || watched.is_some();
        let more = waits || caller.is_some() || chat.is_some() || user.is_some() || part.is_some();
        let mut parts = serializer.serialize_tuple(if more { PARTS.1 } else { PARTS.0 })?;
        parts.serialize_element(conversation)?;
        parts.serialize_element(state)?;
        parts.serialize_element(version)?;
        parts.serialize_element(since)?;
        parts
            .serialize_element(serde_json::from_str::<&RawValue>(data).map_err(serde::ser::Error::custom)?)?;
        if more {
            parts.serialize_element(deadline)?;
            parts.serialize_element(watched)?;
            parts.serialize_element(caller)?;
            parts.serialize_element(chat)?;
            parts.serialize_element(user)?;
            parts.serialize_element(part)?;
        }
        parts.end()
    }
}

impl<'de> Deserialize<'de> for ActiveState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Parts)
    }
}

struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = ActiveState;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the parts of a conversation")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<ActiveState, A::Error> {
        Ok(ActiveState {
            conversation: part(&mut parts)?,
            state: part(&mut parts)?,
            version: part(&mut parts)?,
            since: part(&mut parts)?,
            data: Box::<str>::from(part::<Box<RawValue>, A>(&mut parts)?).into_string(),
            deadline: parts.next_element()?.flatten(),
            watched: parts.next_element()?.flatten(),
            caller: parts.next_element()?.flatten(),
            chat: parts.next_element()?.flatten(),
            user: parts.next_element()?.flatten(),
            part: parts.next_element()?.flatten(),
            ..ActiveState::default()
        })
    }
}

fn part<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(parts: &mut A) -> Result<T, A::Error> {
    parts.next_element()?.ok_or_else(|| A::Error::custom("a part is missing"))
}
