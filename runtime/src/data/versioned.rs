//! Data as it is stored: JSON behind the version of its type, so that a later version can read it.

use std::any::{Any, TypeId, type_name};
use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// Makes a value of a type out of one of an older version: that version, and the JSON.
pub type Migrate = fn(u32, &str) -> Result<Box<dyn Any>>;

/// What `#[data(..)]` says of a type.
pub struct DataInfo {
    /// The type.
    pub id: fn() -> TypeId,
    /// The name that it is stored under; none for its path.
    pub name: Option<&'static str>,
    /// The version that it is stored as.
    pub version: u32,
    /// Makes a value of the type out of one of an older version.
    pub migrate: Option<Migrate>,
}

inventory::collect!(DataInfo);

/// A value of an older version, for the function that makes a newer one of it.
pub fn older<T: DeserializeOwned + 'static>(version: u32, json: &str) -> Result<T> {
    read_version(version, json)
}

/// The name that a type is stored under.
pub(crate) fn name<T: 'static>() -> &'static str {
    info::<T>().and_then(|info| info.name).unwrap_or_else(type_name::<T>)
}

/// A value as it is stored: `2 {"name":"Ann"}`.
pub(crate) fn write<T: Serialize + 'static>(value: &T) -> Result<Vec<u8>> {
    let mut bytes = format!("{} ", version::<T>()).into_bytes();
    serde_json::to_writer(&mut bytes, value)?;
    Ok(bytes)
}

/// A value that was stored, by this version of its type or an older one.
pub(crate) fn read<T: DeserializeOwned + 'static>(bytes: &[u8]) -> Result<T> {
    let (version, json) = split(bytes).ok_or_else(|| {
        Error::text(format!("what is stored as `{}` was not written by Botwright", name::<T>()))
    })?;
    read_version(version, json)
}

/// The version and the JSON of what was stored.
pub(crate) fn split(bytes: &[u8]) -> Option<(u32, &str)> {
    let (version, json) = std::str::from_utf8(bytes).ok()?.split_once(' ')?;
    Some((version.parse().ok()?, json))
}

fn read_version<T: DeserializeOwned + 'static>(stored: u32, json: &str) -> Result<T> {
    let current = version::<T>();
    if stored == current {
        return Ok(serde_json::from_str(json)?);
    }
    let name = type_name::<T>();
    if stored > current {
        return Err(Error::text(format!(
            "`{name}` is version {current}, and version {stored} is stored: a newer bot has written it"
        )));
    }
    let migrate = info::<T>().and_then(|info| info.migrate).ok_or_else(|| {
        Error::text(format!(
            "`{name}` is version {current}, and version {stored} is stored: say how to read it, `#[data(version = {current}, migrate = from_v{stored})]`"
        ))
    })?;
    let migrated = migrate(stored, json)?;
    migrated
        .downcast()
        .map(|value| *value)
        .map_err(|_| Error::text(format!("`{name}` was migrated to another type")))
}

fn version<T: 'static>() -> u32 {
    info::<T>().map_or(1, |info| info.version)
}

fn info<T: 'static>() -> Option<&'static DataInfo> {
    static KNOWN: LazyLock<HashMap<TypeId, &'static DataInfo>> =
        LazyLock::new(|| inventory::iter::<DataInfo>().map(|info| ((info.id)(), info)).collect());
    KNOWN.get(&TypeId::of::<T>()).copied()
}
