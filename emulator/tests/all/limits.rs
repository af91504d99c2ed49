//! Every documented limit of a simulated method, from the schema's table: just outside it, the call is refused.

use botwright_api::schema::{Field, Limit, schema};
use serde_json::{Value, json};

use crate::samples::samples;

/// Telegram forces these into their range instead of refusing them.
const CLAMPED: [&str; 5] =
    ["limit", "max_connections", "horizontal_accuracy", "heading", "proximity_alert_radius"];

/// Limits of how something is used, not of what a call may say.
const NOT_OF_ARGUMENTS: [&str; 14] = [
    "file_mb",
    "file_kb",
    "px_sum",
    "px_side",
    "px",
    "ratio",
    "duration_s",
    "seconds_ahead",
    "total_value",
    "effect_s",
    "deadline_s",
    "age_s",
    "stored_s",
    "port",
];

/// Values just outside a limit.
fn outside(limit: &Limit, kind: &str, value: &Value) -> Vec<Value> {
    if NOT_OF_ARGUMENTS.contains(&limit.unit.as_str()) || limit.when.is_some() {
        return vec![];
    }
    #[expect(clippy::cast_possible_truncation, reason = "limits are small whole numbers")]
    let whole = |bound: Option<f64>| bound.map(|bound| bound as i64);
    let (least, most) = (whole(limit.min), whole(limit.max));
    let length = |count: i64| usize::try_from(count).unwrap();
    let longer = most.map(|most| length(most + 1));
    let items = |count: usize| {
        let item = value.as_array().and_then(|items| items.first()).cloned().unwrap_or_else(|| json!("x"));
        Value::Array(
            (0..count).map(|number| if item.is_i64() { json!(number + 1) } else { item.clone() }).collect(),
        )
    };
    match limit.unit.as_str() {
        "chars" | "bytes" => {
            let wrong = limit.pattern.as_ref().map(|_| json!("!"));
            longer.map(|count| json!("x".repeat(count))).into_iter().chain(wrong).collect()
        }
        "items" => {
            let fewer = least.filter(|least| *least > 0).map(|least| items(length(least - 1)));
            longer.map(items).into_iter().chain(fewer).collect()
        }
        "total_chars" | "item_chars" => longer.map(|count| json!(["x".repeat(count)])).into_iter().collect(),
        "line_feeds" => longer.map(|count| json!(format!("x{}x", "\n".repeat(count)))).into_iter().collect(),
        "value" if limit.rest.contains_key("not_in") => vec![limit.rest["not_in"][0].clone()],
        "value" => {
            let bounds = [least.map(|least| least - 1), most.map(|most| most + 1)];
            // An empty or zero param is none.
            bounds.into_iter().flatten().filter(|bound| *bound != 0).map(|bound| json!(bound)).collect()
        }
        other => panic!("this test does not know the unit {other} of {kind}"),
    }
}

/// The same arguments with each limited field, wherever it stands, put outside each of its limits in turn.
fn broken(fields: &[Field], value: &Value) -> Vec<(String, Value)> {
    let Value::Object(object) = value else { return vec![] };
    let mut broken_ones = Vec::new();
    for field in fields
        .iter()
        .filter(|field| object.contains_key(&field.name) && !CLAMPED.contains(&field.name.as_str()))
    {
        let inner = &object[&field.name];
        let wrong = field.limits.iter().flat_map(|limit| {
            outside(limit, &field.name, inner)
                .into_iter()
                .map(|value| (format!("{} {}", field.name, limit.unit), value))
        });
        let nested = broken_within(&field.kind, inner)
            .into_iter()
            .map(|(path, value)| (format!("{}.{path}", field.name), value));
        for (path, value) in wrong.chain(nested) {
            let mut object = object.clone();
            object.insert(field.name.clone(), value);
            broken_ones.push((path, Value::Object(object)));
        }
    }
    broken_ones
}

fn broken_within(kind: &str, value: &Value) -> Vec<(String, Value)> {
    if let (Some(element), Value::Array(items)) =
        (kind.strip_prefix("Array<").and_then(|kind| kind.strip_suffix('>')), value)
    {
        let each = items.iter().enumerate().flat_map(|(index, item)| {
            broken_within(element, item).into_iter().map(move |(path, value)| (index, path, value))
        });
        let replaced = each.map(|(index, path, value)| {
            let mut items = items.clone();
            items[index] = value;
            (path, Value::Array(items))
        });
        return replaced.collect();
    }
    let fits = |name: &str| {
        let object = schema().type_named(name)?;
        let members: Vec<&str> = if object.union.is_empty() {
            vec![name]
        } else {
            object.union.iter().map(String::as_str).collect()
        };
        members.into_iter().filter_map(|member| schema().type_named(member)).find(|member| {
            member.fields.iter().all(|field| {
                let constant =
                    field.constant.as_ref().is_none_or(|constant| value.get(&field.name) == Some(constant));
                constant && (!field.required || value.get(&field.name).is_some())
            })
        })
    };
    kind.split('|').find_map(fits).map(|object| broken(&object.fields, value)).unwrap_or_default()
}

#[tokio::test]
async fn every_documented_limit_is_enforced() {
    let samples = samples().await;
    let mut count = 0;
    for (method, arguments) in &samples.calls {
        let facts = schema().method_named(method).unwrap();
        for (path, arguments) in broken(&facts.params, arguments) {
            let envelope = samples.scene.bot.call(method, arguments).await;
            assert_eq!(envelope["error_code"], 400, "{method}.{path}: {envelope}");
            count += 1;
        }
    }
    // As many as there were when this was written; fewer would mean that the walk has lost its way.
    assert!(count >= 60, "only {count} limits were tried");
}

#[tokio::test]
async fn what_telegram_clamps_is_not_refused() {
    let samples = samples().await;
    let bot = &samples.scene.bot;
    bot.ok("getUpdates", json!({"limit": 1000, "timeout": -5})).await;
    let far = json!({"chat_id": samples.scene.ann.id(), "latitude": 1, "longitude": 1, "horizontal_accuracy": 9999, "heading": 999});
    let sent = bot.ok("sendLocation", far).await;
    assert_eq!(
        (&sent["location"]["horizontal_accuracy"], &sent["location"]["heading"]),
        (&json!(1500.0), &json!(360))
    );
}
