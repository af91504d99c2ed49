//! The client against a small server: what it sends, what it makes of the answers, and what it never tells.

mod calls;
mod downloads;
mod errors;
mod secrets;
mod server;
mod uploads;
