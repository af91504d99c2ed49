//! What came in goes out: every type and method, over generated values.

use botwright_api::schema::{Field, schema};
use proptest::prelude::*;
use serde_json::Value;

use crate::Entry;
use crate::generated::{METHODS, TYPES};
use crate::generator::{Entropy, named, object};

fn check(entry: &Entry, value: &Value) -> Result<(), TestCaseError> {
    let again = (entry.again)(value)
        .map_err(|error| TestCaseError::fail(format!("{} does not decode: {error}\n{value}", entry.name)))?;
    prop_assert_eq!(&again.json, value, "{}", entry.name);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_type(bytes in proptest::collection::vec(any::<u8>(), 0..1500)) {
        for entry in TYPES {
            check(entry, &named(entry.name, &mut Entropy(&bytes), 0))?;
        }
    }

    #[test]
    fn every_method(bytes in proptest::collection::vec(any::<u8>(), 0..1500)) {
        for (entry, method) in METHODS.iter().zip(&schema().methods) {
            check(entry, &object(&method.name, &method.params, &mut Entropy(&bytes), 0))?;
        }
    }
}

#[test]
fn what_is_required_is_enough() {
    for entry in TYPES {
        check(entry, &named(entry.name, &mut Entropy(&[]), 0)).unwrap();
    }
}

#[test]
fn every_optional_field_alone() {
    let bytes = [1; 64];
    for (entry, official) in TYPES.iter().zip(&schema().types).filter(|(entry, _)| entry.name != "Update") {
        for field in official.fields.iter().filter(|field| !field.required) {
            let mut chosen = official.fields.clone();
            chosen.retain(|other| other.required || other.name == field.name);
            for field in &mut chosen {
                field.required = true;
            }
            check(entry, &object(entry.name, &chosen, &mut Entropy(&bytes), 4)).unwrap();
        }
    }
}

#[test]
fn every_missing_required_field_is_an_error_that_names_it() {
    for (entry, official) in TYPES.iter().zip(&schema().types).filter(|(entry, _)| entry.name != "Update") {
        let whole = object(entry.name, &official.fields, &mut Entropy(&[]), 0);
        let demanded = |field: &&Field| {
            field.required && field.constant.is_none() && !["True", "Boolean"].contains(&field.kind.as_str())
        };
        for field in official.fields.iter().filter(demanded) {
            let mut part = whole.clone();
            part.as_object_mut().unwrap().remove(&field.name);
            let error = (entry.again)(&part).err().unwrap_or_else(|| panic!("{}.{}", entry.name, field.name));
            assert!(error.to_string().contains(&format!("`{}`", field.name)), "{}: {error}", entry.name);
        }
    }
}
