#![allow(unused)]
use botwright::prelude::*;

const HANDLERS: Handlers = handlers![start];
const ROUTER: Router = Router::new().mount(HANDLERS).mount(HANDLERS);

#[command("start")]
fn start() -> &'static str {
    "a"
}

fn main() {
    let _ = ROUTER;
}
