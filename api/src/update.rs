//! The update: an id and what it is about; what does not decode is kept, and harms no neighbour.

pub(crate) mod fetch;
mod origin;

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::answer;
use crate::error::Error;
use crate::object::{next_key, required};
use crate::types::UpdateKind;

/// Something that happened, and the number under which Telegram tells it.
///
/// <https://core.telegram.org/bots/api#update>
#[derive(Clone)]
pub struct Update {
    /// The number; the next update has a greater one.
    pub update_id: i64,
    /// What happened.
    pub kind: UpdateKind,
    received: usize,
}

/// An update that this version cannot read: as it came.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnknownUpdate {
    /// The key of the payload; empty when the update has none.
    pub name: String,
    /// The payload.
    pub value: Value,
    /// Why a payload of a known kind did not decode.
    pub reason: Option<String>,
}

impl Update {
    /// An update of a kind.
    pub fn new(update_id: i64, kind: UpdateKind) -> Self {
        Self { update_id, kind, received: 0 }
    }

    /// Reads an update from JSON; a payload that does not decode becomes [`UpdateKind::Unknown`] with the reason.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        let read = answer::text_of(json).and_then(serde_json::from_str);
        let read: Self = read.or_else(|error| Self::unreadable(json, &error))?;
        Ok(Self { received: json.len(), ..read })
    }

    /// How many bytes it had as it was received; one of several in an answer has the same share of it as the others, and
    /// one that was not received has none.
    pub fn received_bytes(&self) -> usize {
        self.received
    }

    /// What can be kept of an update whose payload does not decode.
    fn unreadable(json: &[u8], error: &serde_json::Error) -> Result<Self, Error> {
        // Raw, because a payload may be nested deeper than can be read.
        let fields: BTreeMap<String, &RawValue> =
            serde_json::from_slice(json).map_err(|error| Error::undecodable(&error, json))?;
        let id = fields.get("update_id").and_then(|id| serde_json::from_str(id.get()).ok());
        let Some(update_id) = id else {
            return Err(Error::undecodable(error, json));
        };
        let payload = fields.into_iter().find(|(name, _)| name != "update_id");
        let (name, value) = payload.map(|(name, raw)| (name, as_it_came(raw))).unwrap_or_default();
        let unknown = UnknownUpdate { name, value, reason: Some(error.to_string()) };
        Ok(Self::new(update_id, UpdateKind::Unknown(Box::new(unknown))))
    }
}

/// A payload, as its text where it cannot be read at all.
fn as_it_came(raw: &RawValue) -> Value {
    serde_json::from_str(raw.get()).unwrap_or_else(|_| raw.get().into())
}

// Where it came from is no part of what it is.
impl PartialEq for Update {
    fn eq(&self, other: &Self) -> bool {
        self.update_id == other.update_id && self.kind == other.kind
    }
}

impl fmt::Debug for Update {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Update")
            .field("update_id", &self.update_id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl Serialize for Update {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("update_id", &self.update_id)?;
        self.kind.write(&mut map)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Update {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Unless { is_known: |_| false }.deserialize(deserializer)?;
        read.ok_or_else(|| D::Error::missing_field("update_id"))
    }
}

/// Reads an update unless its number is known: of such a one, nothing else is looked at.
#[derive(Clone, Copy)]
struct Unless<K> {
    is_known: K,
}

impl<'de, K: Fn(i64) -> bool> DeserializeSeed<'de> for Unless<K> {
    type Value = Option<Update>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Update>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, K: Fn(i64) -> bool> Visitor<'de> for Unless<K> {
    type Value = Option<Update>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object Update")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Update>, A::Error> {
        let mut update_id = None;
        let mut kind = None;
        let mut unknown = None;
        while let Some(name) = next_key(&mut map)? {
            if name == "update_id" {
                let id = map.next_value()?;
                if (self.is_known)(id) {
                    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                    return Ok(None);
                }
                update_id = Some(id);
            } else if let Some(known) = UpdateKind::read(&name, &mut map)? {
                kind = Some(known);
            } else {
                let value = map.next_value()?;
                unknown.get_or_insert(UnknownUpdate { name: name.into_owned(), value, reason: None });
            }
        }
        let kind = kind.unwrap_or_else(|| UpdateKind::Unknown(Box::new(unknown.unwrap_or_default())));
        Ok(Some(Update::new(required(update_id, "update_id")?, kind)))
    }
}
