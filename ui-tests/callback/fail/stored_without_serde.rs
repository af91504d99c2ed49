use botwright::prelude::*;

struct Item {
    name: String,
}

#[derive(Deserialize)]
struct Half {
    name: String,
}

#[callback("pick:{item}")]
fn pick(item: Stored<Item>) -> Toast {
    Toast::new(item.name.as_str())
}

#[callback("half:{item}")]
fn half(item: Stored<Half>) -> Toast {
    Toast::new(item.name.as_str())
}

fn main() {}
