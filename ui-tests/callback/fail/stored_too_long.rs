use botwright::prelude::*;

#[callback("a pattern that leaves no room for a key behind it: {item}")]
fn pick(item: Stored<String>) -> Toast {
    Toast::new(item.as_str())
}

fn main() {}
