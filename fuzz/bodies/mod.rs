//! What must hold whatever comes in: each function takes any bytes and panics if it does not. Run by cargo-fuzz, and on
//! stable by the tests.

mod command;
mod dice;
mod entities;
pub mod seeds;
mod update;
mod webhook;

pub use command::command;
pub use entities::entities;
pub use update::update;
pub use webhook::webhook;
