//! All integration tests, as one binary: what needs several rooms, or a browser.

mod browser;
mod dispatcher;
mod order;
mod process;
mod tidy;
