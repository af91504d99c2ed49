//! The bodies of the fuzz targets on stable: from what Telegram sends, changed in some places.
//!
//! A few seconds each, or as many as `BOTWRIGHT_TEST_FUZZ` says.

#[allow(unreachable_pub, reason = "to the fuzz targets it is a crate")]
#[path = "../../../fuzz/bodies/mod.rs"]
mod bodies;

use std::env;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use self::bodies::seeds::seeds_of;

/// For how many seconds each body is fed.
const SECONDS: &str = "BOTWRIGHT_TEST_FUZZ";

/// How many cases there are between two looks at the time.
const ROUND: u32 = 100;

/// What is put between and in the place of other bytes: whatever a reader may stumble over.
const PIECES: &[&str] = &[
    "",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "-0",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    "\"",
    "\\",
    ",",
    ":",
    "\"\"",
    "\\ud800",
    "\\u0000",
    "\u{0}",
    "\u{feff}",
    "👨\u{200d}👩",
    "e\u{301}",
    "\"update_id\":1,",
    "\"update_id\":\"1\",",
    "\"update_id\":1e3,",
    "\"type\":\"future\"",
    "\"telepathy\":{}",
    "\"message\":{},",
    "\"message\":null,",
    "/start@offline_bot ",
    "/",
    "@",
    " ",
    "\n",
    "\u{a0}",
    "'",
    "“",
    "”",
    "~",
    "ref_",
    "_x",
    "<b>",
    "&lt;",
    "]]]]]]]]]]]]]]]]",
    "[[[[[[[[[[[[[[[[",
];

/// How often a piece that is repeated stands there: deeper than any reader goes.
const DEEP: usize = 400;

/// One change of some bytes.
#[derive(Clone, Debug)]
enum Change {
    Byte(Index, u8),
    Insert(Index, usize),
    Replace(Index, usize, usize),
    /// So deep within brackets.
    Nest(Index, bool),
    Cut(Index, usize),
    /// A part of itself, put elsewhere.
    Copy(Index, Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (any::<Index>(), 0..PIECES.len()).prop_map(|(at, piece)| Change::Insert(at, piece)),
        (any::<Index>(), 1..12_usize, 0..PIECES.len())
            .prop_map(|(at, length, piece)| Change::Replace(at, length, piece)),
        (any::<Index>(), any::<bool>()).prop_map(|(at, list)| Change::Nest(at, list)),
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Change::Cut(at, length)),
        (any::<Index>(), any::<Index>(), 1..60_usize)
            .prop_map(|(from, to, length)| Change::Copy(from, to, length)),
    ]
}

/// The bytes with a change.
fn changed(mut bytes: Vec<u8>, change: &Change) -> Vec<u8> {
    let end = bytes.len();
    let until = |start: usize, length: usize| (start + length).min(end);
    match change {
        Change::Byte(at, byte) if end > 0 => bytes[at.index(end)] = *byte,
        Change::Byte(..) => bytes.clear(),
        Change::Insert(at, piece) => insert(&mut bytes, at.index(end + 1), PIECES[*piece].as_bytes()),
        Change::Replace(at, length, piece) => {
            let start = at.index(end + 1);
            bytes.splice(start..until(start, *length), PIECES[*piece].bytes());
        }
        Change::Nest(at, list) => {
            let (open, close) = if *list { ("[", "]") } else { ("{\"a\":", "}") };
            let nested = [open.repeat(DEEP), "1".to_owned(), close.repeat(DEEP)].concat();
            // Where a value stands, so that it is read at all.
            let values: Vec<usize> = (0..end).filter(|index| bytes[*index] == b':').collect();
            let start =
                if values.is_empty() { at.index(end + 1) } else { values[at.index(values.len())] + 1 };
            let behind = bytes[start..].iter().position(|byte| matches!(byte, b',' | b'}')).unwrap_or(0);
            bytes.splice(start..start + behind, nested.into_bytes());
        }
        Change::Cut(at, length) => {
            let start = at.index(end + 1);
            bytes.drain(start..until(start, *length));
        }
        Change::Copy(from, to, length) => {
            let start = from.index(end + 1);
            let part = bytes[start..until(start, *length)].to_vec();
            insert(&mut bytes, to.index(end + 1), &part);
        }
    }
    bytes
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// Runs a body on seeds with changes: so many, or as many as there is time for.
#[track_caller]
fn run(seeds: Vec<Vec<u8>>, usual: u32, body: fn(&[u8])) {
    seeds.iter().for_each(|seed| body(seed));
    let Ok(seconds) = env::var(SECONDS) else {
        // The same in every run.
        let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        return feed(&mut TestRunner::new_with_rng(config(usual), random), seeds, body);
    };
    let end = Instant::now() + Duration::from_secs(seconds.parse().expect("a number of seconds"));
    while Instant::now() < end {
        // Each round looks elsewhere.
        feed(&mut TestRunner::new(config(ROUND)), seeds.clone(), body);
    }
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

#[track_caller]
fn feed(runner: &mut TestRunner, seeds: Vec<Vec<u8>>, body: fn(&[u8])) {
    let changes = (prop::sample::select(seeds), prop::collection::vec(change(), 1..5));
    let outcome = runner.run(&changes, |(seed, changes)| {
        body(&changes.iter().fold(seed, changed));
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn updates_are_never_lost() {
    run(seeds_of("update"), 5_000, bodies::update);
}

#[test]
fn entities_are_mended_whatever_they_are() {
    run(seeds_of("entities"), 300, bodies::entities);
}

#[test]
fn commands_and_presses_are_taken_apart_whatever_they_are() {
    run(seeds_of("command"), 5_000, bodies::command);
}

#[test]
fn the_webhook_takes_what_has_the_secret_and_nothing_else() {
    run(seeds_of("webhook"), 1_000, bodies::webhook);
}
