//! What Telegram may send tomorrow: it is kept, and everything beside it is intact.

use std::collections::{BTreeSet, VecDeque};

use botwright_api::Method as _;
use botwright_api::methods::GetUpdates;
use botwright_api::schema::{Type, schema};
use botwright_api::types::{Update, UpdateKind};
use serde_json::{Value, json};

use crate::generated::{METHODS, TYPES};
use crate::generator::{Entropy, named, object};
use crate::{Again, Entry};

fn entry(name: &str) -> &'static Entry {
    TYPES.iter().find(|entry| entry.name == name).expect("all types are in the table")
}

fn again(name: &str, value: &Value) -> Again {
    (entry(name).again)(value).unwrap_or_else(|error| panic!("{name}: {error}: {value}"))
}

/// The unions that a tag tells apart, with the tag's field.
fn tagged() -> impl Iterator<Item = (&'static Type, String)> {
    schema().types.iter().filter_map(|entry| {
        let rule = entry.discriminator.as_ref()?;
        let nested = rule.object.as_ref().and_then(|object| object["field"].as_str().map(String::from));
        Some((entry, rule.field.clone().filter(|_| rule.how.as_deref() != Some("const_else")).or(nested)?))
    })
}

#[test]
fn unknown_fields_are_skipped_everywhere() {
    let future = json!({ "deep": [1, { "er": null }], "text": "a\"b" });
    for entry in TYPES.iter().chain(METHODS) {
        let method = schema().method_named(entry.name).filter(|method| method.name == entry.name);
        let plain = match method {
            Some(method) => object(entry.name, &method.params, &mut Entropy(&[]), 0),
            None => named(entry.name, &mut Entropy(&[]), 0),
        };
        let Value::Object(mut with) = plain.clone() else { continue };
        with.insert("aa_future".into(), future.clone());
        with.insert("zz_future".into(), future.clone());
        assert_eq!((entry.again)(&with.into()).unwrap().json, plain, "{}", entry.name);
    }
}

#[test]
fn a_known_tag_is_never_unknown() {
    for (union, _) in tagged() {
        for member in union.union.iter().filter(|member| schema().type_named(member).is_some()) {
            let value = named(member, &mut Entropy(&[]), 0);
            let debug = again(&union.name, &value).debug;
            assert!(!debug.starts_with("Unknown"), "{}: {member}: {debug}", union.name);
            assert!(debug.contains(member.as_str()), "{}: {member}: {debug}", union.name);
        }
    }
}

#[test]
fn the_tag_may_stand_last() {
    let text = r#"{"zzz":1,"user":{"id":7,"is_bot":false,"first_name":"Ann"},"status":"left"}"#;
    let member: botwright_api::types::ChatMember = serde_json::from_str(text).unwrap();
    assert!(matches!(member, botwright_api::types::ChatMember::Left(left) if left.user.id.0 == 7));
}

#[test]
fn an_unknown_tag_at_every_union_is_kept_with_its_neighbours() {
    let mut unions = 0;
    for (union, tag) in tagged() {
        let future = json!({ tag: "from_the_future", "more": [1, { "deep": null }], "text": "🦀" });
        let kept = again(&union.name, &future);
        assert!(kept.debug.starts_with("Unknown"), "{}", union.name);
        assert_eq!(kept.json, future);
        // And wherever an object holds such a union.
        for owner in &schema().types {
            for field in owner.fields.iter().filter(|field| field.kind == union.name) {
                let mut whole = named(&owner.name, &mut Entropy(&[]), 0);
                whole[&field.name] = future.clone();
                assert_eq!(again(&owner.name, &whole).json, whole, "{}.{}", owner.name, field.name);
            }
        }
        unions += 1;
    }
    assert_eq!(unions, 24);
}

/// A field on the way to something: the object that has it, its name, and whether it is a list.
type Step = (String, String, bool);

fn element(kind: &str) -> &str {
    kind.trim_start_matches("Array<").trim_end_matches('>')
}

/// The way from an update to a field of that type, in as few steps as possible.
fn path_to(wanted: &str) -> Option<Vec<Step>> {
    let mut open = VecDeque::from([("Update".to_owned(), Vec::new())]);
    let mut seen = BTreeSet::new();
    while let Some((name, path)) = open.pop_front() {
        if name == wanted {
            return Some(path);
        }
        let Some(entry) = schema().type_named(&name).filter(|_| seen.insert(name)) else { continue };
        open.extend(entry.union.iter().map(|member| (member.clone(), path.clone())));
        for field in &entry.fields {
            let step = (entry.name.clone(), field.name.clone(), field.kind.starts_with("Array<"));
            open.push_back((element(&field.kind).to_owned(), [path.clone(), vec![step]].concat()));
        }
    }
    None
}

/// The smallest value with `end` at the end of the path.
fn along(path: &[Step], end: &Value) -> Value {
    let Some(((owner, field, is_list), rest)) = path.split_first() else { return end.clone() };
    let inner = along(rest, end);
    let mut whole = match owner.as_str() {
        "Update" => json!({ "update_id": 10 }),
        _ => named(owner, &mut Entropy(&[]), 0),
    };
    whole[field] = if *is_list { json!([inner]) } else { inner };
    whole
}

#[test]
fn an_update_with_an_unknown_tag_at_any_union_is_whole() {
    let mut reached = Vec::new();
    for (union, tag) in tagged() {
        let Some(path) = path_to(&union.name) else { continue };
        let json = along(&path, &json!({ tag: "from_the_future", "more": { "deep": [null] } }));
        let update: Update =
            serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert!(!matches!(update.kind, UpdateKind::Unknown(_)), "{json}");
        assert_eq!(serde_json::to_value(&update).unwrap(), json);
        reached.push(union.name.as_str());
    }
    for name in [
        "MessageOrigin",
        "PaidMedia",
        "ChatMember",
        "ReactionType",
        "ChatBoostSource",
        "RichText",
        "RichBlock",
    ] {
        assert!(reached.contains(&name), "{name} in {reached:?}");
    }
}

#[test]
fn an_unknown_kind_is_kept() {
    let json = json!({ "update_id": 1, "telepathy": { "thought": ["🦀", null] } });
    let update: Update = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(update.kind.name(), "telepathy");
    assert!(matches!(&update.kind, UpdateKind::Unknown(unknown) if unknown.reason.is_none()));
    assert_eq!(serde_json::to_value(&update).unwrap(), json);
}

#[test]
fn a_payload_that_does_not_decode_is_kept_with_the_reason() {
    let json = json!({ "update_id": 2, "message": { "message_id": "seven" } });
    let update = Update::from_json(json.to_string().as_bytes()).unwrap();
    let UpdateKind::Unknown(unknown) = &update.kind else { panic!("{update:?}") };
    assert_eq!((unknown.name.as_str(), &unknown.value), ("message", &json["message"]));
    assert!(unknown.reason.as_ref().is_some_and(|reason| reason.contains("seven")));
    assert_eq!(serde_json::to_value(&update).unwrap(), json);
}

#[test]
fn an_inaccessible_message_is_known_by_its_date() {
    use botwright_api::types::MaybeInaccessibleMessage;

    let json = json!({ "chat": { "id": 5, "type": "private" }, "message_id": 3, "date": 0 });
    let message: MaybeInaccessibleMessage = serde_json::from_value(json.clone()).unwrap();
    assert!(matches!(message, MaybeInaccessibleMessage::Inaccessible(_)));
    assert_eq!(serde_json::to_value(&message).unwrap(), json);
}

#[test]
fn nesting_without_end_is_an_error() {
    let deep = format!("{}\"x\"{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(serde_json::from_str::<botwright_api::types::RichText>(&deep).is_err());
}

#[test]
fn a_payload_deeper_than_can_be_read_is_kept_and_holds_up_nobody() {
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    let update = format!(r#"{{"update_id": 7, "telepathy": {deep}}}"#);
    let UpdateKind::Unknown(unknown) = Update::from_json(update.as_bytes()).unwrap().kind else {
        panic!("it is known");
    };
    assert_eq!((unknown.name.as_str(), unknown.value.as_str()), ("telepathy", Some(deep.as_str())));
    let body = format!(r#"{{"ok": true, "result": [{update}, {{"update_id": 8, "poll": 1}}]}}"#);
    let batch = GetUpdates::decode(body.as_bytes()).unwrap();
    assert_eq!(batch.iter().map(|update| update.update_id).collect::<Vec<_>>(), [7, 8]);
}
