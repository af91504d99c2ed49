//! How unions are read: the object's text is taken first, the member is told by it, and then decoded once.
//!
//! Taking the text costs one pass that builds nothing; in return the code for all members exists once, for text,
//! wherever the tag stands in the object.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::object::next_key;

/// How deep unions may stand in each other; Telegram stays far below, and a stack has an end.
const MAX_DEPTH: usize = 100;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A union's object as text.
pub(crate) struct Raw(Box<RawValue>);

impl Raw {
    /// Takes the text, and lets `member` decode it.
    pub(crate) fn decode<'de, T, D: Deserializer<'de>>(
        deserializer: D,
        member: impl FnOnce(&Self) -> serde_json::Result<T>,
    ) -> Result<T, D::Error> {
        let raw = Self(Box::<RawValue>::deserialize(deserializer)?);
        let depth = DEPTH.get();
        if depth >= MAX_DEPTH {
            return Err(D::Error::custom("unions too deep in each other"));
        }
        DEPTH.set(depth + 1);
        let decoded = member(&raw);
        DEPTH.set(depth);
        decoded.map_err(D::Error::custom)
    }

    /// The text as a member.
    pub(crate) fn read<'de, T: Deserialize<'de>>(&'de self) -> serde_json::Result<T> {
        serde_json::from_str(self.0.get())
    }

    /// The first letter of the text, which tells what kind of JSON it is.
    pub(crate) fn first(&self) -> Option<char> {
        self.0.get().chars().next()
    }

    /// The text of a field, if the object has it as a string.
    pub(crate) fn tag(&self, field: &str) -> Option<String> {
        let mut tag = None;
        let visitor = TagVisitor { field, tag: &mut tag };
        // The visitor stops at the tag, which the deserializer calls an error.
        let _ = serde_json::Deserializer::from_str(self.0.get()).deserialize_map(visitor);
        tag
    }

    /// Whether the object has all of the fields.
    pub(crate) fn has(&self, fields: &[&str]) -> bool {
        let keys: Keys = self.read().unwrap_or_default();
        fields.iter().all(|field| keys.0.iter().any(|key| key == field))
    }
}

struct TagVisitor<'a> {
    field: &'a str,
    tag: &'a mut Option<String>,
}

impl<'de> Visitor<'de> for TagVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = next_key(&mut map)? {
            if key == self.field {
                *self.tag = Some(map.next_value()?);
                break;
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// The keys of an object.
#[derive(Default)]
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keys, A::Error> {
        let mut keys = Keys::default();
        while let Some(key) = next_key(&mut map)? {
            keys.0.push(key.into_owned());
            map.next_value::<IgnoredAny>()?;
        }
        Ok(keys)
    }
}

/// A union whose members have a constant field that tells them apart, and for some another field's presence.
macro_rules! tagged_union {
    ($type:ident by $field:literal $(or $text:ident)? {
        $($tag:literal $(if $key:literal)? => $variant:ident($member:ty),)*
    }) => {
        union! { $type { $($variant($member),)* } $($text)? }

        impl $type {
            fn from_raw(raw: &crate::union::Raw) -> serde_json::Result<Self> {
                $(text_members!($text raw);)?
                match raw.tag($field).as_deref() {
                    $(Some($tag) $(if raw.has(&[$key]))? => raw.read().map(Self::$variant),)*
                    _ => raw.read().map(Self::Unknown),
                }
            }
        }
    };
}

/// A union whose members are told apart by the fields that they have.
macro_rules! presence_union {
    ($type:ident { $($keys:tt => $variant:ident($member:ty),)* }) => {
        union! { $type { $($variant($member),)* } }

        impl $type {
            fn from_raw(raw: &crate::union::Raw) -> serde_json::Result<Self> {
                $(if raw.has(&$keys) {
                    return raw.read().map(Self::$variant);
                })*
                raw.read().map(Self::Unknown)
            }
        }
    };
}

/// The members of a union that are not objects: text, and a list of the union itself.
macro_rules! text_members {
    (text $raw:ident) => {
        match $raw.first() {
            Some('"') => return $raw.read().map(Self::Text),
            Some('[') => return $raw.read().map(Self::Sequence),
            _ => {}
        }
    };
}

/// What all unions share.
macro_rules! union {
    ($type:ident { $($variant:ident($member:ty),)* } $($text:ident)?) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::union::Raw::decode(deserializer, Self::from_raw)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(member) => member.serialize(serializer),)*
                    $(Self::Text($text) => $text.serialize(serializer),
                    Self::Sequence($text) => $text.serialize(serializer),)?
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }

        $(impl From<$member> for $type {
            fn from(member: $member) -> Self {
                Self::$variant(Box::new(member))
            }
        })*
    };
}
