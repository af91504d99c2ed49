//! What the house asks of its files.

use std::path::{Path, PathBuf};

/// The longest a file may be before it is more than one room.
const LONGEST: usize = 400;

/// The widest that a line may be.
const WIDEST: usize = 140;

#[test]
fn every_file_has_one_room_and_says_what_it_is_for() {
    let mut found = Vec::new();
    for (path, text) in rust_files() {
        let lines = text.lines().count();
        if lines > LONGEST {
            found.push(format!("{}: {lines} lines", path.display()));
        }
        let says = text.starts_with("//!")
            || text.starts_with("#![")
            || path.components().any(|part| part.as_os_str() == "ui-tests");
        if !says {
            found.push(format!("{}: no module documentation", path.display()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_is_left_undone() {
    // Put together, so that this file does not find itself.
    let forbidden = [
        ["todo", "!("],
        ["unimplemented", "!("],
        ["dbg", "!("],
        ["#[ig", "nore"],
        ["unsafe", " {"],
        ["unsafe", " fn"],
        ["unsafe", " impl"],
        ["FIX", "ME"],
    ]
    .map(|parts| parts.concat());
    let mut found = Vec::new();
    for (path, text) in rust_files() {
        for (number, line) in text.lines().enumerate() {
            if forbidden.iter().any(|word| line.contains(word)) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn lines_fit_a_screen() {
    let mut found = Vec::new();
    for (path, text) in rust_files() {
        for (number, line) in text.lines().enumerate() {
            // What rustfmt cannot break: long texts, and the tokens of an expansion.
            let unbreakable = line.contains(['"', '`']) || line.contains("quote");
            if line.chars().count() > WIDEST && !unbreakable {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_tests_unwrap() {
    let mut found = Vec::new();
    let of_tests = |path: &Path| path.ends_with("tests.rs") || path.iter().any(|part| part == "tests");
    let library = |path: &Path| path.iter().any(|part| part == "src") && !of_tests(path);
    for (path, text) in rust_files().into_iter().filter(|(path, _)| library(path)) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        for (number, _) in lines.filter(|(_, line)| line.contains(".unwrap()")) {
            found.push(format!("{}:{}", path.display(), number + 1));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn generated_files_say_so() {
    let generated: Vec<PathBuf> = files(&root(), "rs")
        .into_iter()
        .filter(|path| path.iter().any(|part| part == "generated"))
        .filter(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            !text.lines().take(5).any(|line| line.contains("cargo xtask codegen"))
        })
        .collect();
    assert!(generated.is_empty(), "{generated:?}");
}

#[test]
fn the_readme_shows_an_example_that_is_compiled() {
    let readme = read("README.md");
    let shown = readme.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let example = read("examples/src/bin/echo.rs");
    let (program, _tests) = example.split_once("\n#[cfg(test)]").unwrap();
    assert_eq!(shown.trim(), program.trim());
}

#[test]
fn every_refusal_of_the_macros_is_in_a_golden() {
    let goldens: String = files(&root().join("ui-tests"), "stderr")
        .into_iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let diagnostics: String = files(&root().join("macros/src"), "rs")
        .into_iter()
        .filter(|path| path.iter().any(|part| part == "diagnostics" || part == "diagnostics.rs"))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let constructors = diagnostics.split("pub(crate) fn ").skip(1).filter(|body| body.contains("-> Error"));
    let missing: Vec<&str> = constructors
        .filter(|body| !said(body, &goldens))
        .map(|body| body.split('(').next().unwrap())
        .collect();
    assert!(missing.is_empty(), "no golden shows: {}", missing.join(", "));
}

/// Rustdoc puts all other examples into one program, in which a bot would have the handlers of each.
#[test]
fn an_example_that_runs_a_bot_is_a_program_of_its_own() {
    let shared = rust_files().into_iter().filter(|(_, text)| {
        let fences = text.split("```").collect::<Vec<_>>();
        // Every second piece stands inside a fence; its first line is what stands behind the opening one.
        fences.iter().skip(1).step_by(2).any(|example| {
            let (info, example) = example.split_once('\n').unwrap_or_default();
            ["testing::run(", "testing::run_with("].iter().any(|runs| example.contains(runs))
                && !info.contains("standalone_crate")
        })
    });
    let shared: Vec<PathBuf> =
        shared.map(|(path, _)| path).filter(|path| !path.ends_with("tidy.rs")).collect();
    assert!(shared.is_empty(), "write `standalone_crate` behind the fence in {shared:?}");
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = read("Cargo.toml");
    let section =
        manifest.split("[workspace.dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap();
    let mut reasoned = false;
    for line in section.lines().filter(|line| !line.starts_with("botwright")) {
        match line.trim() {
            "" => reasoned = false,
            comment if comment.starts_with('#') => reasoned = true,
            dependency => assert!(reasoned, "no reason stands above: {dependency}"),
        }
    }
}

/// Whether the fixed parts of a constructor's text stand in a golden.
fn said(body: &str, goldens: &str) -> bool {
    let body = body.split("\n}\n").next().unwrap();
    if body.contains("error.to_string()") {
        // The regex crate's own words.
        return goldens.contains("regex parse error");
    }
    let literal = body.split('"').nth(1).unwrap().replace("\\\"", "\"").replace("{{", "{").replace("}}", "}");
    let longest = literal.split('`').max_by_key(|part| part.len()).unwrap();
    goldens.contains(
        longest
            .split('{')
            .max_by_key(|part| part.len())
            .unwrap()
            .split('}')
            .max_by_key(|part| part.len())
            .unwrap(),
    )
}

/// All files that people wrote, with their texts.
fn rust_files() -> Vec<(PathBuf, String)> {
    let written = files(&root(), "rs")
        .into_iter()
        .filter(|path| !path.components().any(|part| part.as_os_str() == "generated"));
    written
        .map(|path| (path.strip_prefix(root()).unwrap().to_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && !name.starts_with('.') {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|known| known == extension) {
            found.push(path);
        }
    }
    found
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
