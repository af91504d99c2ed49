#![allow(unused)]
use botwright::prelude::*;

#[command("start ref_{code}")]
fn invited(code: String) -> &'static str {
    "ok"
}

fn main() {
    invited::link("my_bot", "ann".to_owned());
}
