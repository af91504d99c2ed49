//! JSON for any type of the schema, made from a string of bytes: the fewer bytes, the plainer the value.

use botwright_api::schema::{Discriminator, Field, Type, schema};
use serde_json::{Map, Value, json};

/// Past this depth only what is required is made.
const MAX_DEPTH: usize = 5;

/// Bytes that decide; when they are spent, every decision is for the plainest.
pub(crate) struct Entropy<'a>(pub &'a [u8]);

impl Entropy<'_> {
    fn next(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(*first)
    }

    fn pick<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        &values[self.next() % values.len()]
    }
}

/// An object of the fields or params.
pub(crate) fn object(owner: &str, fields: &[Field], entropy: &mut Entropy<'_>, depth: usize) -> Value {
    let mut made = Map::new();
    for field in fields {
        if field.required || (depth < MAX_DEPTH && entropy.next() % 4 == 1) {
            made.insert(field.name.clone(), value(owner, field, entropy, depth));
        }
    }
    made.into()
}

/// A value of the type of that name.
pub(crate) fn named(name: &str, entropy: &mut Entropy<'_>, depth: usize) -> Value {
    let Some(entry) = schema().type_named(name) else {
        let union = schema().unions.iter().find(|union| union.members == name).expect("the schema is closed");
        let members: Vec<&str> = union.members.split('|').collect();
        return named(entropy.pick::<&str>(&members), entropy, depth);
    };
    match (entry.name.as_str(), &entry.discriminator) {
        ("Update", _) => update(entry, entropy),
        ("InputFile", _) => json!("attach://part"),
        ("RichText", _) => rich_text(entropy, depth),
        (_, Some(rule)) => union(entry, rule, entropy, depth),
        (_, None) => object(&entry.name, &entry.fields, entropy, depth),
    }
}

fn union(entry: &Type, rule: &Discriminator, entropy: &mut Entropy<'_>, depth: usize) -> Value {
    match &rule.field {
        Some(tag) if rule.how.is_none() && entropy.next() % 8 == 1 => {
            json!({ tag: "from_the_future", "more": [1] })
        }
        _ => {
            let member = entropy.pick(&entry.union).clone();
            named(&member, entropy, depth + 1)
        }
    }
}

fn rich_text(entropy: &mut Entropy<'_>, depth: usize) -> Value {
    match entropy.next() % 3 {
        1 if depth < MAX_DEPTH => json!([rich_text(entropy, depth + 1), rich_text(entropy, depth + 1)]),
        2 if depth < MAX_DEPTH => {
            let entry = schema().type_named("RichText").expect("it is in the docs");
            let objects = &entry.union[2..];
            let member = entropy.pick(objects).clone();
            named(&member, entropy, depth + 1)
        }
        _ => text(entropy),
    }
}

/// An update has an id and one payload.
fn update(entry: &Type, entropy: &mut Entropy<'_>) -> Value {
    let kind = entropy.pick(&entry.fields[1..]);
    json!({ "update_id": integer(entropy), kind.name.clone(): named(&kind.kind, entropy, 0) })
}

fn value(owner: &str, field: &Field, entropy: &mut Entropy<'_>, depth: usize) -> Value {
    if let Some(constant) = &field.constant {
        return constant.clone();
    }
    if let Some(set) = field.enumeration.as_deref().and_then(|name| schema().enum_named(name)) {
        let known = entropy.next() % 4 != 1 || set.base == "Integer";
        let one = if known { entropy.pick(&set.values).clone() } else { json!("from_the_future") };
        return if field.kind.starts_with("Array") { json!([one]) } else { one };
    }
    // A date of 0 says that the message is inaccessible.
    if owner == "Message" && field.name == "date" {
        return json!(1_700_000_000 + entropy.next());
    }
    of_kind(&field.kind, entropy, depth)
}

fn of_kind(kind: &str, entropy: &mut Entropy<'_>, depth: usize) -> Value {
    if let Some(inner) = kind.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
        let length = if depth < MAX_DEPTH { entropy.next() % 4 } else { 0 };
        return (0..length).map(|_| of_kind(inner, entropy, depth + 1)).collect();
    }
    match kind {
        "Integer" | "Int64" => integer(entropy),
        "Float" => json!(*entropy.pick(&[0.0, 0.25, -12.5, 1e9])),
        "Boolean" => json!(entropy.next() % 2 == 1),
        "True" => json!(true),
        "String" | "InputFile" | "InputFile|String" => text(entropy),
        "Integer|String" => {
            entropy.pick(&[json!(42), json!("@channel"), json!(-1_001_234_567_890_i64)]).clone()
        }
        name => named(name, entropy, depth + 1),
    }
}

fn integer(entropy: &mut Entropy<'_>) -> Value {
    let values = [0, 1, -1, 7, 2_147_483_648, -1_001_234_567_890, 4_503_599_627_370_495, i64::MAX, i64::MIN];
    json!(*entropy.pick(&values))
}

fn text(entropy: &mut Entropy<'_>) -> Value {
    json!(*entropy.pick(&[
        "",
        "text",
        "\"quoted\"\\\n\t",
        "жёлтый 🦀",
        "\u{0}\u{1f}\u{7f}",
        "</>&amp;",
        "null"
    ]))
}
