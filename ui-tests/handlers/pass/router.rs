#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![start, any, ordered];
const ROUTER: Router = Router::new().mount(HANDLERS).mount(handlers![other]);

#[command("start")]
fn start() -> &'static str {
    "a"
}

#[command("other", aliases("another"))]
fn other() -> &'static str {
    "b"
}

#[message]
fn any() {}

#[message(order = 1)]
fn ordered() -> Pass {
    Pass
}

fn main() {
    let _ = ROUTER;
}
