//! All integration tests, as one binary: what needs several rooms, or a browser.

mod browser;
mod dispatcher;
mod fake;
mod language;
mod order;
mod process;
mod program;
mod script;
mod tidy;
mod wire;
