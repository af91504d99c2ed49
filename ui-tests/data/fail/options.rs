use botwright::prelude::*;

#[botwright::data(versions = 2)]
#[derive(Default, Serialize, Deserialize)]
struct Misspelt;

#[botwright::data(version = "2")]
#[derive(Default, Serialize, Deserialize)]
struct Quoted;

#[botwright::data(version = 0)]
#[derive(Default, Serialize, Deserialize)]
struct Zeroth;

#[botwright::data(migrate = from_v1)]
#[derive(Default, Serialize, Deserialize)]
struct Unversioned;

#[botwright::data(version = 2)]
#[derive(Default, Serialize, Deserialize)]
struct Generic<T>(T);

#[botwright::data(version = 2)]
fn function() {}

#[botwright::data(version = 2, migrate = from_another)]
#[derive(Default, Serialize, Deserialize)]
struct Migrated;

fn from_another(old: u8) -> String {
    old.to_string()
}

fn main() {}
