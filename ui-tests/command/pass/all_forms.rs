#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
//! Every form of a command.
use botwright::prelude::*;

/// Plain.
#[command("plain")]
pub fn plain() {}

/// With arguments.
#[command("remind {minutes} {text..}", aliases("r"), order = -1)]
pub async fn remind(minutes: u32, text: String, chat: Chat) -> Result<String> {
    chat.typing().await?;
    Ok(format!("{minutes} {text}"))
}

/// With an optional one.
#[command("roll {sides?}", hidden)]
pub fn roll(sides: Option<u32>) -> Option<String> {
    sides.map(|sides| sides.to_string())
}

/// In edited messages too.
#[command("set {seconds}", edited, order = 1)]
pub fn set(seconds: u32) {
    let _ = seconds;
}

/// A deep link.
#[command("start ref_{code}")]
pub fn invited(code: String) -> String {
    code
}

fn main() {}
