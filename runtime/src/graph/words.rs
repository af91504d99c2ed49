//! What handlers wait for, in few words.

use crate::handler::{Kind, Route, Trigger, Word};

/// How many characters of a pattern are shown.
const LONGEST: usize = 44;

/// What a handler waits for.
pub(super) fn when(route: &Route) -> String {
    let when = match &route.meta.trigger {
        Trigger::Command { name, words, .. } => command(name, words),
        Trigger::On { kind: "message", takes: "", .. } => "any message".to_owned(),
        Trigger::On { kind: "message", takes, .. } => (*takes).to_owned(),
        Trigger::On { kind, takes: "", .. } => (*kind).to_owned(),
        Trigger::On { kind, takes, .. } => format!("{kind}: {takes}"),
        Trigger::Callback { pattern, .. } => format!("press {pattern}"),
        Trigger::Enter => "on arrival".to_owned(),
        Trigger::Returned => "on return".to_owned(),
        Trigger::Timeout(_) => "silent".to_owned(),
        Trigger::Recover(_) => "unreadable".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    };
    shortened(&when)
}

fn command(name: &str, words: &[Word]) -> String {
    words.iter().fold(format!("/{name}"), |text, word| match word {
        Word::Literal(literal) => format!("{text} {literal}"),
        Word::Capture { prefix, name, suffix, kind } => {
            let more = match kind {
                Kind::Required => "",
                Kind::Optional => "?",
                Kind::Rest => "..",
            };
            format!("{text} {prefix}{{{name}{more}}}{suffix}")
        }
    })
}

/// On one line, and not too long.
fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// Seconds as people say them, in the two greatest units.
pub(super) fn duration(seconds: u64) -> String {
    let units = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];
    let mut left = seconds;
    let mut parts = Vec::new();
    for (name, length) in units {
        let count = left / length;
        left %= length;
        if count > 0 && parts.len() < 2 {
            parts.push(format!("{count} {name}"));
        }
    }
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}
