//! The client against a small server: what it sends, what it makes of the answers, and what it never tells.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

mod around;
mod calls;
mod downloads;
mod errors;
mod hyper;
mod secrets;
mod server;
mod uploads;
