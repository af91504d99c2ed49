use botwright::prelude::*;

#[derive(Serialize, Deserialize)]
struct Item {
    name: String,
}

#[callback(expired, "pick:{item}")]
fn one(item: Stored<Item>) -> Toast {
    Toast::new(item.name.as_str())
}

#[callback(expired("pick:{item}"))]
fn two(item: u32) -> Toast {
    Toast::new(item.to_string())
}

#[callback(expired)]
fn three(item: Stored<Item>) -> Toast {
    Toast::new(item.name.as_str())
}

fn main() {}
