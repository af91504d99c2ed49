//! The types and methods of the Bot API, one file each.

// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

pub(crate) mod methods;
pub(crate) mod types;
