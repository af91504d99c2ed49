//! rust-analyzer as a child that is spoken to by the Language Server Protocol.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::{Outcome, root};

/// The server says so when something has changed while it thought: it must be asked again.
const ASK_AGAIN: [i64; 2] = [-32801, -32802];

pub(super) struct Server {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    requests: i64,
    /// The version of each file that is open.
    open: HashMap<PathBuf, i64>,
}

/// A line and a byte in it.
#[derive(Clone, Copy)]
pub(super) struct Place {
    line: usize,
    byte: usize,
}

impl Place {
    pub(super) fn of(source: &str, offset: usize) -> Self {
        let before = &source[..offset];
        let line_begins = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count(), byte: offset - line_begins }
    }
}

impl Server {
    /// Starts it on the workspace, and waits until it has read that and built the macros, in a folder of its own below `target/`.
    pub(super) fn start() -> Outcome<Self> {
        let mut child = Command::new("rust-analyzer")
            .current_dir(root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                format!("rust-analyzer does not start ({error}): rustup component add rust-analyzer")
            })?;
        let input = child.stdin.take().ok_or("rust-analyzer has no input")?;
        let output = BufReader::new(child.stdout.take().ok_or("rust-analyzer has no output")?);
        let mut server = Self { child, input, output, requests: 0, open: HashMap::new() };
        server.request("initialize", &initialize())?;
        server.notify("initialized", &json!({}))?;
        server.wait_until_ready()?;
        Ok(server)
    }

    /// Says that a file is open and has this text, which need not be what is on the disk.
    pub(super) fn show(&mut self, file: &Path, text: &str) -> Outcome {
        let version = self.open.get(file).map_or(1, |version| version + 1);
        self.open.insert(file.to_owned(), version);
        if version == 1 {
            let document =
                json!({ "uri": uri(file), "languageId": "rust", "version": version, "text": text });
            return self.notify("textDocument/didOpen", &json!({ "textDocument": document }));
        }
        let change = json!({
            "textDocument": { "uri": uri(file), "version": version }, "contentChanges": [{ "text": text }],
        });
        self.notify("textDocument/didChange", &change)
    }

    /// The errors that it shows in a file: the line and the text.
    pub(super) fn errors(&mut self, file: &Path) -> Outcome<Vec<(usize, String)>> {
        let shown =
            self.request("textDocument/diagnostic", &json!({ "textDocument": { "uri": uri(file) } }))?;
        let errors = list(&shown["items"]).iter().filter(|shown| shown["severity"] == 1);
        Ok(errors.map(|shown| (line(&shown["range"]), shown["message"].to_string())).collect())
    }

    /// What it offers at a place: the text that would stand there, its blanks as `${1:name}`.
    pub(super) fn completions(&mut self, file: &Path, place: Place) -> Outcome<Vec<String>> {
        let offered = self.request("textDocument/completion", &at(file, place))?;
        let items = if offered.is_array() { &offered } else { &offered["items"] };
        let text = |item: &Value| {
            let text = [&item["textEdit"]["newText"], &item["insertText"], &item["label"]];
            let text = text.into_iter().find_map(Value::as_str).unwrap_or_default();
            text.trim_end_matches("$0").to_owned()
        };
        Ok(list(items).iter().map(text).collect())
    }

    /// The lines of the same file where what stands at a place is defined.
    pub(super) fn definition(&mut self, file: &Path, place: Place) -> Outcome<Vec<usize>> {
        let found = self.request("textDocument/definition", &at(file, place))?;
        let here = list(&found).iter().filter(|link| link["uri"] == uri(file).as_str());
        Ok(here.map(|link| line(&link["range"])).collect())
    }

    pub(super) fn stop(mut self) -> Outcome {
        self.request("shutdown", &Value::Null)?;
        self.notify("exit", &Value::Null)?;
        self.child.wait()?;
        Ok(())
    }

    fn wait_until_ready(&mut self) -> Outcome {
        loop {
            let message = self.receive()?;
            if message["method"] == "experimental/serverStatus" && message["params"]["quiescent"] == true {
                let status = &message["params"];
                return match status["health"].as_str() {
                    Some("ok") => Ok(()),
                    _ => {
                        Err(format!("rust-analyzer cannot read the workspace: {}", status["message"]).into())
                    }
                };
            }
        }
    }

    fn request(&mut self, method: &str, parameters: &Value) -> Outcome<Value> {
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }))?;
            let mut answer = loop {
                let message = self.receive()?;
                if message["id"] == id && message["method"].is_null() {
                    break message;
                }
            };
            match answer["error"]["code"].as_i64() {
                None => return Ok(answer["result"].take()),
                Some(code) if ASK_AGAIN.contains(&code) => {}
                Some(_) => return Err(format!("{method}: {}", answer["error"]["message"]).into()),
            }
        }
    }

    fn notify(&mut self, method: &str, parameters: &Value) -> Outcome {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }))
    }

    fn send(&mut self, message: &Value) -> Outcome {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len())?;
        Ok(self.input.flush()?)
    }

    /// The next message; what the server asks is answered with nothing.
    fn receive(&mut self) -> Outcome<Value> {
        let mut length = None;
        loop {
            let mut header = String::new();
            if self.output.read_line(&mut header)? == 0 {
                return Err("rust-analyzer has ended".into());
            }
            match header.trim().split_once(": ") {
                Some(("Content-Length", value)) => length = Some(value.parse()?),
                Some(_) => {}
                None => break,
            }
        }
        let mut text = vec![0; length.ok_or("rust-analyzer sent a message without a length")?];
        self.output.read_exact(&mut text)?;
        let message: Value = serde_json::from_slice(&text)?;
        if !message["id"].is_null() && !message["method"].is_null() {
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }))?;
        }
        Ok(message)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // After `stop` there is nothing to kill any more.
        drop(self.child.kill());
    }
}

fn initialize() -> Value {
    json!({
        "processId": std::process::id(),
        "rootUri": uri(root()),
        "capabilities": {
            "general": { "positionEncodings": ["utf-8"] },
            "textDocument": {
                "completion": { "completionItem": { "snippetSupport": true } },
                "diagnostic": {},
            },
            "experimental": { "serverStatusNotification": true },
        },
        "initializationOptions": {
            "cachePriming": { "enable": false },
            "cargo": { "targetDir": true },
            "checkOnSave": false,
        },
    })
}

fn at(file: &Path, place: Place) -> Value {
    json!({
        "textDocument": { "uri": uri(file) },
        "position": { "line": place.line, "character": place.byte },
    })
}

fn uri(file: &Path) -> String {
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    format!("file://{}", file.display())
}

fn line(range: &Value) -> usize {
    let line = range["start"]["line"].as_u64();
    line.and_then(|line| usize::try_from(line).ok()).unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
