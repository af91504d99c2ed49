//! How objects are read and written: one visitor for all, and per type only the match over its keys.
//!
//! A key is matched as it is read and its value parsed straight into place; nothing is buffered.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// A type that is a JSON object.
pub(crate) trait Object<'de>: Sized {
    const NAME: &'static str;

    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
pub(crate) fn deserialize<'de, T: Object<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::from_map(map)
    }
}

/// Reads an object for which a plain text may stand.
pub(crate) fn deserialize_or_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Object<'de> + From<String>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_any(ObjectOrTextVisitor(PhantomData))
}

struct ObjectOrTextVisitor<T>(PhantomData<T>);

impl<'de, T: Object<'de> + From<String>> Visitor<'de> for ObjectOrTextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object {} or a text", T::NAME)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(text.to_owned().into())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::from_map(map)
    }
}

/// The next key, borrowed from the text where it has no escapes.
pub(crate) fn next_key<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    Ok(map.next_key::<Key<'de>>()?.map(|key| key.0))
}

struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(key)))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(key.into())))
    }
}

/// Passes over the value of a key that the type does not have.
pub(crate) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(|_| ())
}

/// The value of a required field.
pub(crate) fn required<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// `Serialize` and `Deserialize` of an object, from the names of its fields.
///
/// A required boolean that is absent is false: a server that is older than this version does not know the newest
/// ones, and its updates are good.
macro_rules! object {
    ($type:ident $(or $text:ident)? {
        $(constant { $($constant:literal: $value:expr,)* })?
        $(required { $($required_name:literal: $required:ident $($required_how:ident)?,)* })?
        $(booleans { $($boolean_name:literal: $boolean:ident,)* })?
        $(optional { $($optional_name:literal: $optional:ident $($optional_how:ident)?,)* })?
        $(flags { $($flag_name:literal: $flag:ident,)* })?
    }) => {
        impl<'de> crate::object::Object<'de> for $type {
            const NAME: &'static str = stringify!($type);

            fn from_map<A: serde::de::MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
                $($(let mut $required = None;)*)?
                $($(let mut $boolean = false;)*)?
                $($(let mut $optional = None;)*)?
                $($(let mut $flag = false;)*)?
                while let Some(key) = crate::object::next_key(&mut map)? {
                    match &*key {
                        $($($required_name => $required = Some(required_value!(map $($required_how)?)),)*)?
                        $($($boolean_name => $boolean = map.next_value()?,)*)?
                        $($($optional_name => $optional = optional_value!(map $($optional_how)?),)*)?
                        $($($flag_name => $flag = map.next_value()?,)*)?
                        _ => crate::object::skip(&mut map)?,
                    }
                }
                Ok(Self {
                    $($($required: crate::object::required($required, $required_name)?,)*)?
                    $($($boolean,)*)?
                    $($($optional,)*)?
                    $($($flag,)*)?
                })
            }
        }

        object_source! { $type $($text)? }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_imports, reason = "an object without fields writes none")]
                use serde::ser::SerializeMap as _;
                #[allow(unused_mut, reason = "an object without fields writes none")]
                let mut map = serializer.serialize_map(None)?;
                $($(map.serialize_entry($constant, &$value)?;)*)?
                $($(map.serialize_entry($required_name, &self.$required)?;)*)?
                $($(map.serialize_entry($boolean_name, &self.$boolean)?;)*)?
                $($(if let Some(value) = &self.$optional {
                    map.serialize_entry($optional_name, value)?;
                })*)?
                $($(if self.$flag {
                    map.serialize_entry($flag_name, &true)?;
                })*)?
                map.end()
            }
        }
    };
}

/// What an object is read from: an object, or a plain text that stands for one.
macro_rules! object_source {
    ($type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::object::deserialize(deserializer)
            }
        }
    };
    ($type:ident text) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::object::deserialize_or_text(deserializer)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }
    };
}
