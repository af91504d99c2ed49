//! The schema with every Rust name and type settled.

use std::collections::BTreeSet;
use std::fs;

use super::{docs::Docs, large, names};
use crate::Outcome;
use crate::codegen::facts::{self, Field, Schema, Type};

/// Optional objects that are larger than this stand in a box, so that an absent one costs a pointer.
const BOXED_FROM: usize = 128;

pub(crate) struct Model {
    pub(crate) schema: Schema,
    pub(crate) docs: Docs,
}

/// What a value is, as far as printing differs.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Text,
    /// `i64`, `f64`, `bool`, or an id: copied.
    Plain,
    /// The type `True` of the docs: absent means false.
    Flag,
    Enum,
    Union,
    Object,
    Recipient,
    File,
}

/// The type of a value: `lists` times `Vec` around `base`.
#[derive(Clone)]
pub(crate) struct Value {
    pub(crate) base: String,
    pub(crate) kind: Kind,
    pub(crate) lists: usize,
}

/// A field or param.
pub(crate) struct Member {
    /// The name in JSON.
    pub(crate) name: String,
    /// The name in Rust.
    pub(crate) ident: String,
    pub(crate) value: Value,
    pub(crate) required: bool,
    pub(crate) boxed: bool,
    pub(crate) doc: String,
}

impl Value {
    /// As written in a field, without `Option`.
    pub(crate) fn text(&self) -> String {
        (0..self.lists).fold(self.base.clone(), |inner, _| format!("Vec<{inner}>"))
    }

    /// As written in an argument.
    pub(crate) fn argument(&self) -> String {
        let innermost = match self.base.as_str() {
            "bool" if self.lists == 0 => "bool".into(),
            base => format!("impl Into<{base}>"),
        };
        (0..self.lists).fold(innermost, |inner, _| format!("impl IntoIterator<Item = {inner}>"))
    }

    /// The argument `name`, made into the field's type.
    pub(crate) fn conversion(&self, name: &str) -> String {
        match self.lists {
            0 if self.base == "bool" => name.into(),
            0 => format!("{name}.into()"),
            1 => format!("{name}.into_iter().map(Into::into).collect()"),
            _ => format!("{name}.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect()"),
        }
    }

    /// Whether the base must be imported from the crate's types.
    pub(crate) fn import(&self) -> Option<String> {
        match self.kind {
            Kind::Enum | Kind::Union | Kind::Object => Some(format!("crate::types::{}", self.base)),
            Kind::File => Some("crate::InputFile".into()),
            Kind::Recipient => Some("crate::Recipient".into()),
            Kind::Plain if self.base.ends_with("Id") => Some(format!("crate::{}", self.base)),
            Kind::Plain | Kind::Text | Kind::Flag => None,
        }
    }
}

impl Member {
    /// The field's type as declared.
    pub(crate) fn declared(&self) -> String {
        match (self.value.kind, self.required) {
            (Kind::Flag, _) => "bool".into(),
            (_, true) => self.stored(),
            (_, false) => format!("Option<{}>", self.stored()),
        }
    }

    /// The field's type without `Option`.
    pub(crate) fn stored(&self) -> String {
        if self.boxed { format!("Box<{}>", self.value.text()) } else { self.value.text() }
    }

    /// The setter's entry: how the argument is taken, the name, the type.
    pub(crate) fn setter(&self) -> String {
        let ident = &self.ident;
        match (self.value.kind, self.value.lists) {
            (Kind::Flag, _) => format!("flag {ident}: bool,"),
            (_, 0) if self.value.base == "bool" => format!("choice {ident}: bool,"),
            (_, 0) => format!("value {ident}: {},", self.stored()),
            (_, 1) => format!("list {ident}: {},", self.value.base),
            _ => format!("rows {ident}: {},", self.value.base),
        }
    }

    /// Whether it is an argument of `new`.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && self.value.kind != Kind::Flag
    }
}

impl Model {
    pub(crate) fn load() -> Outcome<Self> {
        let schema: Schema = serde_json::from_str(&fs::read_to_string(crate::schema::path())?)?;
        Ok(Self { schema, docs: Docs::load()? })
    }

    /// The objects that are printed from their fields.
    pub(crate) fn objects(&self) -> impl Iterator<Item = &Type> {
        self.schema
            .types
            .iter()
            .filter(|entry| entry.union.is_empty() && !HAND_WRITTEN.contains(&&*entry.name))
    }

    /// The unions that are printed from their members.
    pub(crate) fn unions(&self) -> impl Iterator<Item = &Type> {
        self.schema
            .types
            .iter()
            .filter(|entry| !entry.union.is_empty() && !HAND_WRITTEN.contains(&&*entry.name))
    }

    /// The closed sets of strings that become enums; tags of unions and numbers do not.
    pub(crate) fn string_enums(&self) -> impl Iterator<Item = &facts::Enum> {
        let wanted = |set: &&facts::Enum| set.base == "String" && set.union.is_none();
        self.schema.enums.iter().filter(wanted)
    }

    /// The name of a type in Rust.
    pub(crate) fn rust_name<'a>(&'a self, official: &'a str) -> &'a str {
        self.schema.type_named(official).and_then(|entry| entry.rust.as_deref()).unwrap_or(official)
    }

    /// The fields of an object without the constant ones.
    pub(crate) fn members(&self, entry: &Type) -> Vec<Member> {
        let large = large::inline(&entry.name).is_some();
        let fields = entry.fields.iter().filter(|field| field.constant.is_none());
        fields
            .map(|field| {
                let mut member = self.member(&entry.name, field);
                let heavy = !member.required && self.within(&member.value, 0, BOXED_FROM).is_none();
                let object = member.value.kind == Kind::Object && member.value.lists == 0;
                member.boxed = object && (large || heavy || self.contains(&member.value.base, &entry.name));
                member
            })
            .collect()
    }

    /// A field or param of `owner`.
    pub(crate) fn member(&self, owner: &str, field: &Field) -> Member {
        Member {
            name: field.name.clone(),
            ident: names::field(&field.name),
            value: self.value(owner, field),
            required: field.required,
            boxed: false,
            doc: super::docs::field(field),
        }
    }

    fn value(&self, owner: &str, field: &Field) -> Value {
        let mut value = self.type_of(&field.kind);
        if field.upload.as_ref().is_some_and(|upload| upload.kind == "attach") && value.kind == Kind::Text {
            value = Value { base: "InputFile".into(), kind: Kind::File, lists: value.lists };
        }
        if let Some(set) = field.enumeration.as_deref().filter(|_| value.kind == Kind::Text) {
            value = Value { base: string_enum(set).into(), kind: Kind::Enum, lists: value.lists };
        }
        if value.base == "i64"
            && let Some(id) = id_type(owner, &field.name)
        {
            value.base = id.into();
        }
        value
    }

    /// The type for a text in the schema's grammar.
    pub(crate) fn type_of(&self, text: &str) -> Value {
        if let Some(inner) = text.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
            let inner = self.type_of(inner);
            return Value { lists: inner.lists + 1, ..inner };
        }
        let (base, kind) = match text {
            "Integer" | "Int64" => ("i64", Kind::Plain),
            "Float" => ("f64", Kind::Plain),
            "Boolean" => ("bool", Kind::Plain),
            "True" => ("bool", Kind::Flag),
            "String" => ("String", Kind::Text),
            "Integer|String" => ("Recipient", Kind::Recipient),
            "InputFile" | "InputFile|String" => ("InputFile", Kind::File),
            name => self.named(name),
        };
        Value { base: base.into(), kind, lists: 0 }
    }

    fn named<'a>(&'a self, text: &'a str) -> (&'a str, Kind) {
        if let Some(union) = self.schema.unions.iter().find(|union| union.members == text) {
            return (&union.name, Kind::Union);
        }
        let is_union = self.schema.type_named(text).is_some_and(|entry| !entry.union.is_empty());
        (self.rust_name(text), if is_union { Kind::Union } else { Kind::Object })
    }

    /// What a value in a struct leaves of about so many bytes; nothing if it is larger. Looks no further then: objects
    /// that hold each other would be counted through again and again.
    fn within(&self, value: &Value, depth: usize, bytes: usize) -> Option<usize> {
        let flat = match value.kind {
            _ if value.lists > 0 => 24,
            Kind::Text | Kind::Enum | Kind::Recipient | Kind::File => 24,
            Kind::Plain | Kind::Union => 16,
            Kind::Flag => 1,
            Kind::Object if depth > 8 => 8,
            Kind::Object => {
                let fields = self
                    .object(&value.base)
                    .into_iter()
                    .flat_map(|entry| entry.fields.iter().map(move |field| (entry, field)));
                let mut stored = fields.filter(|(_, field)| field.constant.is_none());
                return stored.try_fold(bytes, |left, (entry, field)| {
                    self.within(&self.value(&entry.name, field), depth + 1, left)
                });
            }
        };
        bytes.checked_sub(flat)
    }

    /// Whether `outer` holds an `inner` by value, directly or through others.
    fn contains(&self, outer: &str, inner: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![outer.to_owned()];
        while let Some(name) = open.pop() {
            if name == inner {
                return true;
            }
            if !seen.insert(name.clone()) {
                continue;
            }
            for field in self.object(&name).into_iter().flat_map(|entry| &entry.fields) {
                let value = self.type_of(&field.kind);
                if value.kind == Kind::Object && value.lists == 0 {
                    open.push(value.base);
                }
            }
        }
        false
    }

    /// The object of that name in Rust.
    pub(crate) fn object(&self, rust: &str) -> Option<&Type> {
        self.schema.types.iter().find(|entry| self.rust_name(&entry.name) == rust)
    }

    /// Whether files can be found in a value.
    pub(crate) fn carries(&self, value: &Value) -> bool {
        value.kind == Kind::File || self.reaches_file(&value.base, &mut BTreeSet::new())
    }

    fn reaches_file(&self, name: &str, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(name.into()) {
            return false;
        }
        if let Some(union) = self.schema.unions.iter().find(|union| union.name == name) {
            return union.members.split('|').any(|member| self.reaches_file(member, seen));
        }
        let Some(entry) = self.object(name) else { return false };
        entry.union.iter().any(|member| self.reaches_file(member, seen))
            || entry.fields.iter().any(|field| {
                let value = self.value(&entry.name, field);
                value.kind == Kind::File || self.reaches_file(&value.base, seen)
            })
    }
}

/// Types with a nature of their own, written by hand.
const HAND_WRITTEN: &[&str] = &["Update", "InputFile", "MaybeInaccessibleMessage"];

/// The enum for a closed set: the kinds of updates are payloads, so their names are called otherwise.
pub(crate) fn string_enum(set: &str) -> &str {
    if set == "UpdateKind" { "AllowedUpdate" } else { set }
}

/// The id type that an integer of that name is, if it is one.
fn id_type(owner: &str, field: &str) -> Option<&'static str> {
    let field = field.strip_suffix('s').unwrap_or(field);
    match (owner, field) {
        ("User", "id") => Some("UserId"),
        ("Chat" | "ChatFullInfo", "id") => Some("ChatId"),
        // Ephemeral messages are numbered apart.
        (_, "ephemeral_message_id") => None,
        (_, name) if name.ends_with("chat_id") => Some("ChatId"),
        (_, name) if name.ends_with("user_id") => Some("UserId"),
        (_, name) if name.ends_with("message_id") => Some("MessageId"),
        _ => None,
    }
}
