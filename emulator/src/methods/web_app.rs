//! What a mini app hands over by its query.

use serde_json::{Value, json};

use super::query::check_result;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] = &[method("answerWebAppQuery", answer_web_app_query)];

/// The result becomes a message of the person who opened the mini app.
fn answer_web_app_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let result = arguments
        .json("result", "inline query result")?
        .filter(Value::is_object)
        .ok_or_else(|| Failure::bad("expected an InlineQueryResult"))?;
    check_result(&result)?;
    let query = arguments.text("web_app_query_id").unwrap_or_default();
    let inline_id = world.answer_web_app(query, &result)?;
    Ok(inline_id.map_or_else(|| json!({}), |id| json!({"inline_message_id": id})).into())
}
