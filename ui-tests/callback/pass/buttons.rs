#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

#[derive(CallbackData, Clone, Copy, Debug)]
enum Field {
    Name,
    City { index: u8 },
}

#[derive(CallbackData)]
struct Place(i32, Field);

#[callback("edit:{field}:{page}:{tag}")]
async fn edit(field: Field, page: u16, tag: Short<8>, query: CallbackQuery) -> Result<Edit> {
    query.answer("ok").await?;
    Ok(Edit::text(format!("{field:?} {page} {}", &*tag)).row([place::button("Place", Place(1, Field::Name))]))
}

#[callback("place:{place}")]
fn place(place: Place) -> Alert {
    let Place(number, field) = place;
    Alert::new(format!("{number} {field:?}"))
}

/// Named as what the expansion has names for.
#[callback("say:{text}:{data}:{written}")]
fn say(text: u8, data: u8, written: bool) -> Toast {
    Toast::new(format!("{text} {data} {written}"))
}

fn main() {
    assert_eq!(say::data(1, 2, true), "say:1:2:1");
    say::button("Say", 1, 2, false);
    assert_eq!(edit::data(Field::City { index: 3 }, 7, Short::cut("tag")), "edit:City:3:7:tag");
}
