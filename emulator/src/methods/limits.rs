//! The documented limits, enforced from the schema's table: of a method's params and of the objects within them.
//!
//! Limits that hold after entities are parsed are checked where texts are parsed, by `after_entities`.

use botwright_api::schema::{self, Limit, schema};
use regex::Regex;
use serde_json::Value;

use super::wording::{Side, wording};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;

/// How deep objects are followed; rich messages nest without end.
const DEEPEST: usize = 12;

/// Refuses a call that breaks a limit. What Telegram clamps instead is let through.
pub(super) fn check(method: &schema::Method, arguments: &Arguments) -> Result<(), Failure> {
    for param in &method.params {
        let Some(text) = arguments.text(&param.name) else { continue };
        let value = decoded(&param.kind, text);
        let place = format!("{}.{}", method.name, param.name);
        let lookup = |name: &str| arguments.text(name).map(Value::from);
        if !is_clamped(&param.name) {
            check_limits(&place, &param.limits, &value, &lookup)?;
        }
        check_within(&param.kind, &value, 0)?;
    }
    Ok(())
}

/// Refuses a text or caption that is too long once its markup is gone.
pub(super) fn after_entities(place: &str, text: &str) -> Result<(), Failure> {
    let count = text.chars().count();
    let limits = limits_at(place).iter().filter(|limit| limit.after_entities && limit.unit == "chars");
    limits.into_iter().try_for_each(|limit| within(place, limit, count))
}

/// The limits of `method.param` or `Type.field`.
pub(super) fn limits_at(place: &str) -> &'static [Limit] {
    let Some((owner, name)) = place.split_once('.') else { return &[] };
    let fields = match schema().method_named(owner) {
        Some(method) => &method.params,
        None => match schema().type_named(owner) {
            Some(object) => &object.fields,
            None => return &[],
        },
    };
    fields.iter().find(|field| field.name == name).map_or(&[], |field| &field.limits)
}

/// Telegram forces these into their range without a word.
fn is_clamped(name: &str) -> bool {
    matches!(name, "limit" | "max_connections" | "horizontal_accuracy" | "heading" | "proximity_alert_radius")
}

/// The JSON that an argument of this type stands for.
fn decoded(kind: &str, text: &str) -> Value {
    if kind == "String" { text.into() } else { serde_json::from_str(text).unwrap_or_else(|_| text.into()) }
}

/// Checks the fields of every object in a value of this type.
fn check_within(kind: &str, value: &Value, depth: usize) -> Result<(), Failure> {
    if depth > DEEPEST {
        return Ok(());
    }
    if let (Some(items), Value::Array(values)) = (element(kind), value) {
        return values.iter().try_for_each(|value| check_within(items, value, depth + 1));
    }
    let Value::Object(fields) = value else { return Ok(()) };
    let Some(object) = kind.split('|').find_map(|name| member(name, value)) else { return Ok(()) };
    for field in &object.fields {
        let Some(inner) = fields.get(&field.name).filter(|inner| field.required || !is_empty(inner)) else {
            continue;
        };
        let place = format!("{}.{}", object.name, field.name);
        if !is_clamped(&field.name) {
            check_limits(&place, &field.limits, inner, &|name| fields.get(name).cloned())?;
        }
        check_within(&field.kind, inner, depth + 1)?;
    }
    Ok(())
}

/// Whether an optional field might as well not be there.
fn is_empty(value: &Value) -> bool {
    value.is_null() || value == ""
}

fn element(kind: &str) -> Option<&str> {
    kind.strip_prefix("Array<")?.strip_suffix('>')
}

/// The object type of this name, or the member of this union, that the value can be.
fn member(name: &str, value: &Value) -> Option<&'static schema::Type> {
    let found = schema().type_named(name)?;
    if found.union.is_empty() {
        let fits = found.fields.iter().all(|field| {
            let constant =
                field.constant.as_ref().is_none_or(|constant| value.get(&field.name) == Some(constant));
            constant && (!field.required || value.get(&field.name).is_some())
        });
        return fits.then_some(found);
    }
    found.union.iter().find_map(|name| member(name, value))
}

fn check_limits(
    place: &str,
    limits: &[Limit],
    value: &Value,
    other: &dyn Fn(&str) -> Option<Value>,
) -> Result<(), Failure> {
    let holding = limits.iter().filter(|limit| !limit.after_entities && holds(limit, other));
    holding.into_iter().try_for_each(|limit| check_limit(place, limit, value))
}

/// Whether the limit's condition is met by the other fields.
fn holds(limit: &Limit, other: &dyn Fn(&str) -> Option<Value>) -> bool {
    let Some(Value::Object(conditions)) = &limit.when else { return true };
    conditions.iter().all(|(name, wanted)| match (other(name), wanted) {
        (Some(_), Value::String(word)) if word == "present" => true,
        (Some(value), Value::Array(values)) => values.contains(&value),
        _ => false,
    })
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^52")]
fn check_limit(place: &str, limit: &Limit, value: &Value) -> Result<(), Failure> {
    let text = value.as_str();
    let items = value.as_array();
    match limit.unit.as_str() {
        "chars" => check_text(place, limit, text.unwrap_or_default()),
        "bytes" => within(place, limit, text.map_or(0, str::len)),
        "items" => {
            within(place, limit, items.map_or(0, Vec::len))?;
            check_order(place, limit, items)
        }
        "total_chars" => {
            let lengths =
                items.into_iter().flatten().filter_map(Value::as_str).map(|text| text.chars().count());
            within(place, limit, lengths.sum())
        }
        "item_chars" => {
            let mut lengths =
                items.into_iter().flatten().filter_map(Value::as_str).map(|text| text.chars().count());
            lengths.try_for_each(|length| within(place, limit, length))
        }
        "line_feeds" => within(place, limit, text.map_or(0, |text| text.matches('\n').count())),
        "value" => {
            let number = value
                .as_f64()
                .or_else(|| text.map(|text| crate::http::arguments::loose_integer(text) as f64));
            number.map_or(Ok(()), |number| check_number(place, limit, number))
        }
        _ => Ok(()),
    }
}

fn check_text(place: &str, limit: &Limit, text: &str) -> Result<(), Failure> {
    within(place, limit, text.chars().count())?;
    // Patterns that look ahead are checked by the methods that have them.
    let pattern = limit.pattern.as_ref().and_then(|pattern| Regex::new(pattern).ok());
    if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
        return Err(Failure::bad(wording(place, &limit.unit, Side::Form)));
    }
    Ok(())
}

fn check_order(place: &str, limit: &Limit, items: Option<&Vec<Value>>) -> Result<(), Failure> {
    let increasing = limit.rest.get("order").is_some_and(|order| order == "strictly_increasing");
    let numbers: Vec<i64> = items.into_iter().flatten().filter_map(Value::as_i64).collect();
    if increasing && !numbers.is_sorted_by(|earlier, later| earlier < later) {
        return Err(Failure::bad(wording(place, &limit.unit, Side::Form)));
    }
    Ok(())
}

fn check_number(place: &str, limit: &Limit, number: f64) -> Result<(), Failure> {
    let named = |key: &str| {
        let values = limit.rest.get(key).and_then(Value::as_array);
        values.is_some_and(|values| values.iter().any(|value| value.as_f64() == Some(number)))
    };
    if named("not_in") {
        return Err(Failure::bad(wording(place, &limit.unit, Side::Form)));
    }
    if named("also") {
        return Ok(());
    }
    in_range(place, limit, number)
}

#[expect(clippy::cast_precision_loss, reason = "no count comes near 2^52")]
fn within(place: &str, limit: &Limit, count: usize) -> Result<(), Failure> {
    in_range(place, limit, count as f64)
}

fn in_range(place: &str, limit: &Limit, number: f64) -> Result<(), Failure> {
    let side = if limit.min.is_some_and(|least| number < least) {
        Side::Below
    } else if limit.max.is_some_and(|most| number > most) {
        Side::Above
    } else {
        return Ok(());
    };
    Err(Failure::bad(wording(place, &limit.unit, side)))
}
