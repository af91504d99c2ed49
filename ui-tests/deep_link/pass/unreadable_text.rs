//! A handler whose argument cannot be written has no links, and no errors either.
#![deny(warnings)]
use botwright::prelude::*;

pub struct Code;

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Self)
    }
}

#[command("start {code}")]
pub fn start(code: Code) -> &'static str {
    let Code = code;
    "ok"
}

fn main() {}
