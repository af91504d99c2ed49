//! Keyboards under messages and in place of the keyboard: read, checked, brought to one form.

use serde_json::{Map, Value, json};

use crate::http::arguments::Arguments;
use crate::http::failure::Failure;

/// More buttons than this are refused.
const MOST_BUTTONS: usize = 100;

/// What an inline button may do, each by the field that says so.
const INLINE_ACTIONS: [&str; 11] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
];

/// The `reply_markup` of a call. An empty keyboard is none.
pub(super) fn reply_markup(arguments: &Arguments) -> Result<Option<Value>, Failure> {
    let Some(markup) = arguments.json("reply_markup", "reply keyboard markup")? else { return Ok(None) };
    let Value::Object(fields) = markup else {
        return Err(Failure::bad("object expected as reply markup"));
    };
    normalized(fields)
}

/// An inline keyboard, for the methods that take no other markup.
pub(super) fn inline_keyboard(arguments: &Arguments) -> Result<Option<Value>, Failure> {
    Ok(reply_markup(arguments)?.filter(|markup| markup.get("inline_keyboard").is_some()))
}

/// The markup of an object within a call, such as an inline query's result.
pub(super) fn of_object(object: &Value) -> Result<Option<Value>, Failure> {
    match &object["reply_markup"] {
        Value::Object(fields) => normalized(fields.clone()),
        _ => Ok(None),
    }
}

fn normalized(mut fields: Map<String, Value>) -> Result<Option<Value>, Failure> {
    fields.values_mut().for_each(without_nulls);
    if let Some(keyboard) = fields.remove("keyboard") {
        let rows = rows(keyboard, "Field \"keyboard\" must be an Array of Arrays", keyboard_button)?;
        if !rows.is_empty() {
            fields.insert("keyboard".into(), rows.into());
            return Ok(Some(Value::Object(fields)));
        }
    }
    if let Some(keyboard) = fields.remove("inline_keyboard") {
        let complaint = "Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays";
        let rows = rows(keyboard, complaint, inline_button)?;
        if !rows.is_empty() {
            return Ok(Some(json!({"inline_keyboard": rows})));
        }
    }
    let meant = |name: &str| fields.get(name) == Some(&true.into());
    Ok((meant("remove_keyboard") || meant("force_reply")).then_some(Value::Object(fields)))
}

/// A field that is null is a field that is not there.
fn without_nulls(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

/// The rows that have buttons.
fn rows(
    keyboard: Value,
    complaint: &str,
    button: fn(Value) -> Result<Value, Failure>,
) -> Result<Vec<Value>, Failure> {
    let Value::Array(rows) = keyboard else { return Err(Failure::bad(lower(complaint))) };
    let mut kept = Vec::new();
    let mut count = 0;
    for row in rows {
        let Value::Array(buttons) = row else { return Err(Failure::bad(lower(complaint))) };
        count += buttons.len();
        let buttons = buttons.into_iter().map(button).collect::<Result<Vec<_>, _>>()?;
        if !buttons.is_empty() {
            kept.push(buttons.into());
        }
    }
    if count > MOST_BUTTONS { Err(Failure::bad("reply markup is too long")) } else { Ok(kept) }
}

fn keyboard_button(button: Value) -> Result<Value, Failure> {
    let complain = |reason: String| Failure::bad(format_args!("can't parse keyboard button: {reason}"));
    let button = match button {
        Value::String(text) => json!({"text": text}),
        Value::Object(fields) => Value::Object(fields),
        _ => return Err(complain("KeyboardButton must be an Object".to_owned())),
    };
    let text = text_field(&button, "text").map_err(complain)?;
    if text.is_empty() {
        return Err(Failure::bad("keyboard button text must be non-empty"));
    }
    Ok(button)
}

fn inline_button(button: Value) -> Result<Value, Failure> {
    let complain =
        |reason: String| Failure::bad(format_args!("can't parse inline keyboard button: {reason}"));
    if !button.is_object() {
        return Err(complain("InlineKeyboardButton must be an Object".to_owned()));
    }
    let text = text_field(&button, "text").map_err(complain)?;
    if text.is_empty() {
        return Err(Failure::bad("inline keyboard button text must be non-empty"));
    }
    if !INLINE_ACTIONS.iter().any(|action| button.get(action).is_some()) {
        return Err(complain("Text buttons are unallowed in the inline keyboard".to_owned()));
    }
    if button.get("callback_data").is_some() {
        let data = text_field(&button, "callback_data").map_err(complain)?;
        if data.is_empty() || data.len() > 64 {
            return Err(Failure::bad("BUTTON_DATA_INVALID"));
        }
    }
    if let Some(url) = button["url"].as_str() {
        check_url(url)?;
    }
    Ok(button)
}

fn check_url(url: &str) -> Result<(), Failure> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let reason = match scheme.to_ascii_lowercase().as_str() {
        "tg" | "ton" if !host.is_empty() => return Ok(()),
        "http" | "https" | "ftp" | "tonsite" if host.is_empty() => "URL host is empty",
        "http" | "https" | "ftp" | "tonsite" if host.contains('.') => return Ok(()),
        "http" | "https" | "ftp" | "tonsite" => "Wrong HTTP URL",
        _ => "Unsupported URL protocol",
    };
    Err(Failure::bad(format_args!("inline keyboard button URL '{url}' is invalid: {reason}")))
}

fn text_field<'a>(object: &'a Value, name: &str) -> Result<&'a str, String> {
    match object.get(name) {
        None => Err(format!("Can't find field \"{name}\"")),
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(format!("Field \"{name}\" must be of type String")),
    }
}

/// Descriptions start with a small letter after "Bad Request: ".
fn lower(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or(String::new(), |first| first.to_lowercase().chain(characters).collect())
}
