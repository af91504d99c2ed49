use botwright::prelude::*;

#[derive(Serialize, Deserialize)]
struct Item {
    name: String,
}

#[callback("pick:{item}")]
fn pick(item: Stored<Item>) -> Toast {
    Toast::new(item.name.as_str())
}

#[command("menu")]
fn menu() -> Reply {
    Reply::text("Items").row([pick::button("Tea", "tea")])
}

fn main() {}
