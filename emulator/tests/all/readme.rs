//! The README's list of what is simulated is the registry's. `UPDATE_README=1 cargo test -p botwright-emulator readme`
//! writes it anew.

use serde_json::Value;

use crate::bot::scene;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
const BEGIN: &str = "<!-- coverage:begin -->\n";
const END: &str = "<!-- coverage:end -->";
const WIDTH: usize = 118;

#[tokio::test]
async fn the_readme_lists_what_is_simulated() {
    let scene = scene().await;
    let response = scene.bot.client.get(format!("{}/coverage", scene.bot.url)).send().await.unwrap();
    let wanted = listed(&response.json().await.unwrap());
    let readme = std::fs::read_to_string(README).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (there, after) = rest.split_once(END).unwrap();
    if std::env::var("UPDATE_README").is_ok_and(|update| update == "1") {
        std::fs::write(README, format!("{before}{BEGIN}{wanted}{END}{after}")).unwrap();
    } else {
        assert_eq!(there, wanted, "run `UPDATE_README=1 cargo test -p botwright-emulator readme`");
    }
}

fn listed(coverage: &Value) -> String {
    let names = |key: &str| {
        let names = coverage[key].as_array().unwrap().iter();
        names.map(|name| name.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (simulated, missing) = (names("simulated"), names("not_simulated"));
    let all = simulated.len() + missing.len();
    format!(
        "Simulated, {} of {all} methods (rich messages as far as they are given in blocks):\n\n{}\nNot yet:\n\n{}",
        simulated.len(),
        wrapped(&simulated),
        wrapped(&missing)
    )
}

/// The names in lines that fit.
fn wrapped(names: &[String]) -> String {
    let mut lines = vec![String::new()];
    for name in names {
        let line = lines.last_mut().unwrap();
        if line.len() + name.len() + 2 > WIDTH {
            lines.push(format!("{name}, "));
        } else {
            line.extend([name.as_str(), ", "]);
        }
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    format!("{}.\n", lines.join("\n").trim_end_matches(','))
}
