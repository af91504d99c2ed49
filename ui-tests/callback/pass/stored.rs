#![forbid(unsafe_code)]
#![deny(warnings)]

use std::time::Duration;

use botwright::prelude::*;

#[derive(Serialize, Deserialize)]
struct Item {
    name: String,
}

#[callback("pick:{item}:{count}")]
fn pick(item: Stored<Item>, count: u8) -> Toast {
    Toast::new(format!("{count} {}", item.name))
}

#[callback("list:{list}")]
fn list(list: botwright::Stored<Vec<(u8, String)>>) -> Toast {
    Toast::new(list.len().to_string())
}

#[callback("number:{number}")]
fn number(number: Stored<u64>) -> Reply {
    Reply::text(number.to_string()).row([number::button("Again", number)])
}

#[callback(expired, order = 2)]
fn late(query: CallbackQuery, buttons: StoredButtons) -> Alert {
    buttons.forget_pressed();
    Alert::new(format!("Too late, {}.", query.from.first_name))
}

#[command("menu")]
fn menu() -> Reply {
    let item = || Item { name: "Tea".to_owned() };
    Reply::text("Items")
        .row([pick::button("Tea", item(), 1), pick::button("Tea", Stored::new(item()).once(), 2)])
        .row([list::button("List", Stored::new(Vec::new()).kept_for(Duration::from_hours(1)))])
        .row([number::button("Number", 7), list::button("Other", vec![(1, String::new())])])
}

pub const HANDLERS: Handlers = handlers![pick, list, number, late, menu];

fn main() {}
