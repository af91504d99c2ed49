//! The types against the schema: all of them are there, and whatever Telegram sends survives a round trip.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

/// `TYPES` and `METHODS`; a field that is not in Rust does not compile.
macro_rules! table {
    (
        types { $($how:ident $name:literal $type:ident { $($field_name:literal $field:ident,)* })* }
        methods { $($method_how:ident $method_name:literal $method:ident { $($param_name:literal $param:ident,)* })* }
    ) => {
        use botwright_api::{methods, types};

        use super::{Entry, again};

        pub(crate) const TYPES: &[Entry] = &[$(entry!($how types $name $type { $($field_name $field,)* })),*];
        pub(crate) const METHODS: &[Entry] =
            &[$(entry!($method_how methods $method_name $method { $($param_name $param,)* })),*];
    };
}

macro_rules! entry {
    (plain $module:ident $name:literal $type:ident { $($field_name:literal $field:ident,)* }) => {{
        const _: fn(&$module::$type) = |value| {
            $(let _ = &value.$field;)*
            let _ = value;
        };
        Entry { name: $name, fields: &[$($field_name),*], again: again::<$module::$type> }
    }};
    (large $module:ident $name:literal $type:ident { $($field_name:literal $field:ident,)* }) => {{
        const _: fn(&$module::$type) = |value| {
            $(let _ = value.$field();)*
        };
        Entry { name: $name, fields: &[$($field_name),*], again: again::<$module::$type> }
    }};
}

mod counts;
#[path = "generated/table.rs"]
mod generated;
mod generator;
mod golden;
mod round_trip;
mod sizes;
mod tomorrow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A type or method by its official name.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    /// The fields that the compiler has found in Rust, by their official names.
    pub(crate) fields: &'static [&'static str],
    /// Decodes and encodes.
    pub(crate) again: fn(&Value) -> Result<Again, serde_json::Error>,
}

/// What a value is after a round trip.
pub(crate) struct Again {
    pub(crate) json: Value,
    pub(crate) debug: String,
}

fn again<T: DeserializeOwned + Serialize + std::fmt::Debug>(
    value: &Value,
) -> Result<Again, serde_json::Error> {
    // Through text, as it comes from the wire.
    let decoded: T = serde_json::from_str(&value.to_string())?;
    Ok(Again { json: serde_json::to_value(&decoded)?, debug: format!("{decoded:?}") })
}
