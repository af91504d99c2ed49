//! Four hundred handlers.

#![allow(dead_code, non_camel_case_types, clippy::needless_pass_by_value, clippy::unused_async)]

use botwright::prelude::*;

include!(concat!(env!("OUT_DIR"), "/handlers.rs"));

fn main() {}
