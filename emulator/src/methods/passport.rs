//! Telling people what is wrong with their passport data.

use serde_json::Value;

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::event::Event;

pub(super) const METHODS: &[Method] = &[method("setPassportDataErrors", set_passport_data_errors)];

/// An empty list takes the errors away.
fn set_passport_data_errors(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = arguments.integer("user_id").unwrap_or(0);
    if !world.people.contains_key(&user) {
        return Err(Failure::bad("user not found"));
    }
    let Some(Value::Array(errors)) = arguments.json("errors", "passport element errors")? else {
        return Err(Failure::bad("expected an Array of PassportElementError"));
    };
    for error in &errors {
        for field in ["source", "type", "message"] {
            if error[field].as_str().is_none_or(str::is_empty) {
                let words = format!("can't parse PassportElementError: Can't find field \"{field}\"");
                return Err(Failure::bad(words));
            }
        }
    }
    world.passport_errors.insert(user, errors);
    world.emit(Event::Chat { chat: user });
    Ok(true.into())
}
