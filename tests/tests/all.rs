//! All integration tests, as one binary: what needs several rooms, or a browser.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]
#![allow(
    clippy::large_types_passed_by_value,
    clippy::needless_for_each,
    clippy::needless_pass_by_value,
    clippy::ref_option,
    clippy::unnecessary_literal_unwrap,
    clippy::unnecessary_wraps,
    clippy::unused_async,
    reason = "the handlers here are written as authors write them, and fail as theirs do"
)]

mod browser;
mod cli;
mod conversations;
mod delivery;
mod dispatcher;
mod fake;
mod faults;
mod fuzzing;
mod jobs;
mod language;
mod left_out;
mod letter;
mod memory;
mod observing;
mod order;
mod people;
mod process;
mod program;
mod script;
mod sending;
mod storage;
mod text;
mod tidy;
mod wire;
