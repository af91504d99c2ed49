//! What Telegram sends: the updates of the benchmarks, and those of the shared transcripts where they are at hand.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Updates as they come over the wire.
const UPDATES: &str = include_str!("../../bench/decode/updates.jsonl");

/// Beside the repository, as in CI.
const TRANSCRIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/transcripts/golden");

/// What people type and press.
const COMMANDS: [&str; 7] = [
    "/remind@offline_bot 20 \"tea is ready\" now",
    "/set ref_abc_x 7 the rest of it",
    "set ref_abc_x 7 „the rest“ of it",
    "edit:City:-5",
    "pick:~AAAAAEwSSAEAAAAAAAAA:7",
    "AQIDBAUG",
    "1",
];

/// All updates.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = UPDATES.lines().map(|line| line.as_bytes().to_vec()).collect();
    collect(Path::new(TRANSCRIPTS), &mut seeds);
    seeds
}

/// The updates of all transcripts below a folder.
fn collect(folder: &Path, seeds: &mut Vec<Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let of = |error: std::io::Error| -> PathBuf { panic!("{} cannot be listed: {error}", folder.display()) };
    let mut paths: Vec<_> = entries.map(|entry| entry.map_or_else(of, |entry| entry.path())).collect();
    // Folders are listed in any order; the cases are to be the same in every run.
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, seeds);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            updates_in(transcript(&path), seeds);
        }
    }
}

fn transcript(path: &Path) -> Value {
    let read = fs::read(path).map_err(serde_json::Error::io).and_then(|bytes| serde_json::from_slice(&bytes));
    read.unwrap_or_else(|error| panic!("{} is no transcript: {error}", path.display()))
}

fn updates_in(value: Value, seeds: &mut Vec<Vec<u8>>) {
    match value {
        Value::Array(items) => items.into_iter().for_each(|item| updates_in(item, seeds)),
        Value::Object(mut fields) if fields.contains_key("update_id") => {
            // Transcripts do not say the number.
            fields.insert("update_id".to_owned(), 1.into());
            seeds.push(Value::Object(fields).to_string().into_bytes());
        }
        Value::Object(fields) => fields.into_iter().for_each(|(_, field)| updates_in(field, seeds)),
        _ => {}
    }
}

/// The texts and the callback data in an update.
fn texts(update: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let update =
        serde_json::from_slice(update).unwrap_or_else(|error| panic!("a seed is no update: {error}"));
    texts_in(&update, &mut found);
    found
}

fn texts_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str().filter(|_| ["text", "caption", "data"].contains(&name.as_str())) {
                    Some(text) => found.push(text.to_owned()),
                    None => texts_in(field, found),
                }
            }
        }
        _ => {}
    }
}

/// The seeds of a body, by its name.
pub fn seeds_of(body: &str) -> Vec<Vec<u8>> {
    let updates = seeds();
    let texts = || updates.iter().flat_map(|update| texts(update));
    match body {
        "entities" => with_dice(&texts().collect::<Vec<_>>()),
        "command" => with_dice(&texts().chain(COMMANDS.map(str::to_owned)).collect::<Vec<_>>()),
        "webhook" => updates.iter().map(|update| [[0, 0, 0, 10].as_slice(), update].concat()).collect(),
        _ => updates,
    }
}

/// Texts, each behind bytes that choose what stands in it.
fn with_dice(texts: &[String]) -> Vec<Vec<u8>> {
    // Small numbers first: how many entities, their kinds, places and lengths.
    let dice = [[16_u8, 0, 10, 15, 12, 13, 11, 20].as_slice(), &[3; 24], &[201; 8], &[202; 12]];
    let mut texts: Vec<&String> = texts.iter().collect();
    texts.sort();
    texts.dedup();
    let joined = |(number, text): (usize, &String)| [dice[number % dice.len()], text.as_bytes()].concat();
    texts.into_iter().enumerate().map(joined).collect()
}
