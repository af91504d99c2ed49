//! The facts that the crate is generated from, for programs that want to check requests by table.
//!
//! Names, types, requiredness, limits and uploads of every type and method; no descriptions. The text is
//! `api/schema/bot-api.json`, one line for each entry.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

/// The schema as text.
pub const TEXT: &str = include_str!("../schema/bot-api.json");

/// The whole Bot API.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Schema {
    /// The version of the Bot API, such as `10.3`.
    pub version: String,
    /// The day of its release.
    pub date: String,
    /// The types, in the order of the docs.
    pub types: Vec<Type>,
    /// The methods, in the order of the docs.
    pub methods: Vec<Method>,
    /// The closed sets of values.
    pub enums: Vec<Enum>,
    /// The unions that the docs leave nameless, with the names that this crate gives them.
    pub unions: Vec<NamedUnion>,
    /// Limits that belong to no method, such as those of the traffic.
    pub topics: Vec<Value>,
}

/// An object, a union, or the input file.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Type {
    /// The official name.
    pub name: String,
    /// The name in Rust, where it differs.
    pub rust: Option<String>,
    /// `in` for what is only sent, `out` for what is only received, or `both`.
    pub dir: String,
    /// The fields of an object; empty for a union.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The members of a union; empty for an object.
    #[serde(default)]
    pub union: Vec<String>,
    /// How the members of a union are told apart.
    pub discriminator: Option<Discriminator>,
    /// The type that may stand for the object, such as a plain string for a keyboard button.
    pub shorthand: Option<String>,
    /// Limits of the object as a whole.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Rules about several fields.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

/// A method with its params.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Method {
    /// The official name.
    pub name: String,
    /// The type of the result.
    pub returns: String,
    /// How a param decides between two results.
    pub returns_if: Option<Value>,
    /// The params, in the order of the docs.
    pub params: Vec<Field>,
    /// Limits of the method as a whole.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Rules about several params.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

/// A field of a type or a param of a method.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Field {
    /// The official name.
    pub name: String,
    /// The type: `name`, `Array<type>`, or alternatives with `|` between them.
    #[serde(rename = "type")]
    pub kind: String,
    /// Whether it is always there.
    #[serde(default)]
    pub required: bool,
    /// The only value, if there is only one.
    #[serde(rename = "const")]
    pub constant: Option<Value>,
    /// The name of the closed set that the value is from.
    #[serde(rename = "enum")]
    pub enumeration: Option<String>,
    /// What an absent value means.
    pub default: Option<Value>,
    /// The limits of the value.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// How files get in.
    pub upload: Option<Upload>,
}

/// How the members of a union are told apart.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Discriminator {
    /// Absent when a constant field tells; else the rule's name.
    pub how: Option<String>,
    /// The field that tells.
    pub field: Option<String>,
    /// The member for each value of the field; a list where another field's presence decides.
    #[serde(default)]
    pub values: BTreeMap<String, Value>,
    /// The members by the fields that they have, to be tried in order.
    #[serde(default)]
    pub order: Vec<Presence>,
    /// The rule for objects, where other kinds of JSON are members too.
    pub object: Option<Value>,
}

/// A member of a union that is known by its fields.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Presence {
    /// The fields that must be there.
    pub has: Vec<String>,
    /// The member.
    #[serde(rename = "type")]
    pub member: String,
}

/// A closed set of values.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Enum {
    /// The name in Rust.
    pub name: String,
    /// `String` or `Integer`.
    pub base: String,
    /// The values.
    pub values: Vec<Value>,
    /// The union whose tags these are, if it is one.
    pub union: Option<String>,
    /// The values that must be asked for; only of the kinds of updates.
    #[serde(default)]
    pub off_by_default: Vec<String>,
}

/// A union that the docs leave nameless.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct NamedUnion {
    /// The name in Rust.
    pub name: String,
    /// The members, with `|` between them.
    #[serde(rename = "type")]
    pub members: String,
    /// How they are told apart.
    pub discriminator: Discriminator,
}

/// A limit: a unit with a least and a greatest value.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Limit {
    /// What is counted, such as `chars`, `bytes`, `items` or `value`.
    pub unit: String,
    /// The least value.
    pub min: Option<f64>,
    /// The greatest value.
    pub max: Option<f64>,
    /// What the value must look like.
    pub pattern: Option<String>,
    /// Whether entities are parsed before the count.
    #[serde(default)]
    pub after_entities: bool,
    /// When the limit holds.
    pub when: Option<Value>,
    /// Whatever else the limit says.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

/// A rule about several fields, such as "at most one of".
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Condition {
    /// The rule's name, such as `at_most_one` or `required_if`.
    pub kind: String,
    /// What the rule is about.
    #[serde(flatten)]
    pub rest: BTreeMap<String, Value>,
}

/// How a file gets into a field.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Upload {
    /// `direct`, `attach`, `carrier` or `forbidden`.
    pub kind: String,
    /// The ways that are allowed, such as `file_id`, `url`, `multipart` and `attach`.
    #[serde(default)]
    pub accepts: Vec<String>,
    /// Whether the file must be new.
    #[serde(default)]
    pub new_file_only: bool,
    /// The types through which the files come.
    #[serde(default)]
    pub via: Vec<String>,
}

/// The schema, parsed once.
pub fn schema() -> &'static Schema {
    static SCHEMA: LazyLock<Schema> =
        LazyLock::new(|| serde_json::from_str(TEXT).expect("a test parses the schema of this very build"));
    &SCHEMA
}

impl Schema {
    /// The type of that official name.
    pub fn type_named(&self, name: &str) -> Option<&Type> {
        self.types.iter().find(|entry| entry.name == name)
    }

    /// The method of that name, in any case, as the server takes it.
    pub fn method_named(&self, name: &str) -> Option<&Method> {
        self.methods.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The closed set of that name.
    pub fn enum_named(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|entry| entry.name == name)
    }
}
