//! `cargo xtask editor`: what an author sees in an editor, asked of rust-analyzer.
//!
//! The examples must show no error, buttons must lead to their handlers, what is typed in an attribute must be completed, and an
//! attribute that is half typed must leave the rest of its file alone. Nothing is written: what is typed is only said to be.

mod probes;
mod server;

use std::fs;
use std::path::{Path, PathBuf};

use self::probes::{HALF_TYPED, JUMPS, Jump, Typed, WORDS};
use self::server::{Place, Server};
use crate::{Outcome, root};

/// The bot that all is typed into.
const BOT: &str = "examples/src/bin/settings.rs";

/// Stands behind what is half typed, and must be as if that were not there.
const BEHIND: &str = "\n#[command(\"behind\")]\nasync fn behind(chat: Chat) -> Result {\n    chat.sa~\n}\n";

/// Asks all questions, and tells which were answered wrongly.
pub(crate) fn run() -> Outcome {
    let mut editor = Editor { server: Server::start()?, wrong: Vec::new() };
    for example in examples()? {
        editor.shows_no_error(&example)?;
    }
    let bot = root().join(BOT);
    let source = fs::read_to_string(&bot)?;
    for jump in JUMPS {
        editor.jumps(&bot, &source, jump)?;
    }
    for typed in WORDS {
        editor.completes(&bot, &source, typed)?;
    }
    for half in HALF_TYPED {
        editor.leaves_the_rest_alone(&bot, &source, half)?;
    }
    editor.server.stop()?;
    if editor.wrong.is_empty() {
        return Ok(());
    }
    Err(format!("{} answers were wrong:\n{}", editor.wrong.len(), editor.wrong.join("\n")).into())
}

struct Editor {
    server: Server,
    wrong: Vec<String>,
}

impl Editor {
    fn shows_no_error(&mut self, example: &Path) -> Outcome {
        let source = fs::read_to_string(example)?;
        self.server.show(example, &source)?;
        let errors = self.server.errors(example)?;
        let name = example.strip_prefix(root()).unwrap_or(example).display();
        self.note(errors.is_empty(), &format!("no error in {name}"), &format!("{errors:?}"));
        Ok(())
    }

    fn jumps(&mut self, bot: &Path, source: &str, jump: &Jump) -> Outcome {
        self.server.show(bot, source)?;
        let from = source.find(jump.from).ok_or("the jump begins nowhere")? + jump.within;
        let to = self.server.definition(bot, Place::of(source, from))?;
        let lines: Vec<&str> = to.iter().filter_map(|line| source.lines().nth(*line)).collect();
        let right = lines.iter().any(|line| line.contains(jump.to));
        self.note(right, &format!("{} leads to {}", jump.from, jump.to), &format!("{lines:?}"));
        Ok(())
    }

    /// What is typed at `~` is completed as it should be, and by the bare word.
    fn completes(&mut self, bot: &Path, source: &str, typed: &Typed) -> Outcome {
        let (source, cursor) = with_cursor(&format!("{source}\n{}", typed.text))?;
        self.server.show(bot, &source)?;
        let offered = self.server.completions(bot, Place::of(&source, cursor))?;
        let right = offered.iter().any(|word| word == typed.word);
        let beside: Vec<_> = offered.iter().take(12).collect();
        self.note(
            right,
            &format!("`{}` is offered in {}", typed.word, typed.first_line()),
            &format!("{beside:?}"),
        );
        Ok(())
    }

    /// Errors stand in what is half typed only, and behind it completion works.
    fn leaves_the_rest_alone(&mut self, bot: &Path, source: &str, half: &str) -> Outcome {
        let (begins, ends) = (source.lines().count(), source.lines().count() + half.lines().count());
        let (typed, cursor) = with_cursor(&format!("{source}{half}\n{BEHIND}"))?;
        self.server.show(bot, &typed)?;
        let offered = self.server.completions(bot, Place::of(&typed, cursor))?;
        let title = half.lines().next().unwrap_or_default();
        self.note(
            offered.iter().any(|word| word.starts_with("say(")),
            &format!("completion goes on behind {title}"),
            "",
        );
        self.server.show(bot, &typed.replace("chat.sa\n", "chat.say(\"x\").await?;\n    Ok(())\n"))?;
        let errors = self.server.errors(bot)?;
        let elsewhere: Vec<_> = errors.iter().filter(|(line, _)| !(begins..=ends).contains(line)).collect();
        self.note(elsewhere.is_empty(), &format!("the only errors are in {title}"), &format!("{errors:?}"));
        Ok(())
    }

    fn note(&mut self, right: bool, question: &str, answer: &str) {
        println!("{} {question}", if right { "right" } else { "WRONG" });
        if !right {
            self.wrong.push(format!("{question}: {answer}"));
        }
    }
}

/// The text without its `~`, and where that stood.
fn with_cursor(text: &str) -> Outcome<(String, usize)> {
    let cursor = text.find('~').ok_or("there is no cursor")?;
    Ok((text.replacen('~', "", 1), cursor))
}

fn examples() -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("examples/src/bin")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
