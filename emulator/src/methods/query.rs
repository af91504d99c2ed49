//! Answers to what people ask by pressing buttons and typing behind the bot's name.

use std::collections::BTreeSet;

use botwright_api::schema::schema;
use serde_json::{Value, json};

use super::{Method, Outcome, method, reply_markup};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] =
    &[method("answerCallbackQuery", answer_callback_query), method("answerInlineQuery", answer_inline_query)];

fn answer_callback_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = arguments.text("callback_query_id").unwrap_or_default();
    let toast = json!({
        "text": arguments.text("text").unwrap_or_default(),
        "show_alert": arguments.flag("show_alert"),
        "url": arguments.text("url"),
        "cache_time": arguments.integer("cache_time").unwrap_or(0).max(0),
    });
    world.answer_callback(id, toast)?;
    Ok(true.into())
}

fn answer_inline_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = arguments.text("inline_query_id").unwrap_or_default();
    let results = match arguments.json("results", "inline query results")? {
        None => Vec::new(),
        Some(Value::Array(results)) => results,
        Some(_) => return Err(Failure::bad("expected an Array of inline query results")),
    };
    let mut seen = BTreeSet::new();
    for result in &results {
        check_result(result)?;
        if !seen.insert(result["id"].to_string()) {
            return Err(Failure::bad("RESULT_ID_DUPLICATE"));
        }
    }
    let answer = json!({
        "results": results,
        "cache_time": arguments.integer("cache_time").unwrap_or(300),
        "is_personal": arguments.flag("is_personal"),
        "next_offset": arguments.text("next_offset").unwrap_or_default(),
        "button": arguments.json("button", "inline query results button")?,
    });
    world.answer_inline(id, answer)?;
    Ok(true.into())
}

pub(super) fn check_result(result: &Value) -> Result<(), Failure> {
    let complain = |reason: String| Failure::bad(format_args!("can't parse inline query result: {reason}"));
    for field in ["type", "id"] {
        if result[field].as_str().is_none() {
            return Err(complain(format!("Can't find field \"{field}\"")));
        }
    }
    for field in required_fields(result) {
        if result[field].is_null() {
            return Err(complain(format!("Can't find field \"{field}\"")));
        }
    }
    if result["id"].as_str().is_some_and(|id| id.is_empty() || id.len() > 64) {
        return Err(Failure::bad("RESULT_ID_INVALID"));
    }
    reply_markup::of_object(result).map(|_| ())
}

/// What a result of its type must have. A file that Telegram has already is named by its id alone.
fn required_fields(result: &Value) -> impl Iterator<Item = &'static str> {
    let kind = result["type"].as_str().unwrap_or_default();
    let camel: String = kind.split('_').map(capitalised).collect();
    let is_cached = result.get(format!("{kind}_file_id")).is_some() || result.get("mpeg4_file_id").is_some();
    let name = format!("InlineQueryResult{}{camel}", if is_cached { "Cached" } else { "" });
    let fields = schema().type_named(&name).map(|found| &found.fields);
    fields.into_iter().flatten().filter(|field| field.required).map(|field| field.name.as_str())
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
