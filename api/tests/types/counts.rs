//! Nothing of the schema is missing in Rust.

use botwright_api::schema::{Field, schema};

use crate::generated::{METHODS, TYPES};

#[test]
fn all_types_and_methods_are_there() {
    assert_eq!((TYPES.len(), METHODS.len()), (400, 185));
    assert!(TYPES.iter().map(|entry| entry.name).eq(schema().types.iter().map(|entry| entry.name.as_str())));
    assert!(
        METHODS.iter().map(|entry| entry.name).eq(schema().methods.iter().map(|entry| entry.name.as_str()))
    );
}

#[test]
fn all_fields_are_there() {
    let mut count = 0;
    for (entry, official) in TYPES.iter().zip(&schema().types) {
        // A constant is written, and is no field; the update's id is one that no accessor needs.
        let silent = |field: &&Field| field.constant.is_some() || field.name == "update_id";
        let spoken = official.fields.iter().filter(|field| !silent(field)).map(|field| field.name.as_str());
        assert!(entry.fields.iter().copied().eq(spoken), "{}", entry.name);
        count += entry.fields.len() + official.fields.iter().filter(silent).count();
    }
    assert_eq!(count, 1888);
}

#[test]
fn all_params_are_there() {
    let mut count = 0;
    for (entry, official) in METHODS.iter().zip(&schema().methods) {
        assert!(
            entry.fields.iter().copied().eq(official.params.iter().map(|param| param.name.as_str())),
            "{}",
            entry.name
        );
        count += entry.fields.len();
    }
    assert_eq!(count, 932);
}

#[test]
fn the_schema_finds_its_entries() {
    assert_eq!(schema().version, "10.3");
    assert_eq!(schema().method_named("SENDMESSAGE").map(|method| method.returns.as_str()), Some("Message"));
    let text = schema()
        .method_named("sendMessage")
        .and_then(|method| method.params.iter().find(|p| p.name == "text"));
    assert_eq!(text.and_then(|text| text.limits.first()?.max), Some(4096.0));
    assert_eq!(schema().enum_named("UpdateKind").map(|set| set.values.len()), Some(27));
}
