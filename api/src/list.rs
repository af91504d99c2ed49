//! Lists that take as much memory as their elements: most keyboards have rows of one or two buttons, and most texts
//! an entity or two, while a `Vec` makes room for four of them at once.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};

/// Elements up to this size leave the growth to `Vec`.
const SMALL: usize = 100;

/// Reads a list whose elements `0` reads.
#[derive(Clone, Copy)]
pub(crate) struct List<S>(pub(crate) S);

/// Reads a list.
pub(crate) const fn list<T>() -> List<PhantomData<T>> {
    List(PhantomData)
}

/// Reads a list of lists.
pub(crate) const fn rows<T>() -> List<List<PhantomData<T>>> {
    List(list())
}

/// Reads what may be null.
pub(crate) struct Maybe<S>(pub(crate) S);

impl<'de, S: DeserializeSeed<'de> + Copy> DeserializeSeed<'de> for List<S> {
    type Value = Vec<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, S: DeserializeSeed<'de> + Copy> Visitor<'de> for List<S> {
    type Value = Vec<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self.0)? {
            if list.len() == list.capacity() && size_of::<S::Value>() > SMALL {
                list.reserve_exact(list.len().max(1));
            }
            list.push(element);
        }
        Ok(list)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Maybe<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Maybe<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or null")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

/// The value of a required field: of any type, a list, or rows.
macro_rules! required_value {
    ($map:ident) => {
        $map.next_value()?
    };
    ($map:ident $how:ident) => {
        $map.next_value_seed(crate::list::$how())?
    };
}

/// The value of an optional field: of any type, a list, or rows.
macro_rules! optional_value {
    ($map:ident) => {
        $map.next_value()?
    };
    ($map:ident $how:ident) => {
        $map.next_value_seed(crate::list::Maybe(crate::list::$how()))?
    };
}
