#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

struct Config {
    url: &'static str,
}

struct Db(&'static str);

#[provide]
fn config() -> Config {
    Config { url: "memory" }
}

#[provide]
async fn db(config: Dep<Config>) -> Result<Db> {
    Ok(Db(config.url))
}

#[command("url")]
fn url(db: Dep<Db>) -> String {
    db.0.to_owned()
}

fn main() {}
