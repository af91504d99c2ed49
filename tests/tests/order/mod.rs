//! Which handler runs: a test for each rule of ARCHITECTURE.md. The handlers are listed against their order, on purpose.

mod commands;
mod conversations;
mod link;
mod specific;
