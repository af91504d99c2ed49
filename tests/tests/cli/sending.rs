//! Messages and broadcasts from the command line.

use std::path::PathBuf;
use std::process::{Output, Stdio};

use botwright_emulator::Emulator;
use tokio::io::AsyncWriteExt as _;
use tokio::time::timeout;

use super::{command, said};
use crate::wire::{PATIENCE, calls, last_call};

/// A Telegram, a folder for a database, and an example that is asked for something.
struct Shell {
    telegram: Emulator,
    folder: PathBuf,
}

impl Shell {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("botwright-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self { telegram: Emulator::builder().start().await.unwrap(), folder }
    }

    async fn asks(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = command("settings", arguments).await;
        command.env("BOT_TOKEN", self.telegram.token()).env("BOT_API_URL", self.telegram.url());
        command.env("DATABASE_URL", format!("sqlite://{}", self.folder.join("bot.db").display()));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).await.unwrap();
        timeout(PATIENCE, child.wait_with_output()).await.expect("it ends by itself").unwrap()
    }

    async fn says(&self, arguments: &[&str], input: &str) -> String {
        said(self.asks(arguments, input).await)
    }

    /// What it complains of; its status is 1.
    async fn complains(&self, arguments: &[&str]) -> String {
        let output = self.asks(arguments, "").await;
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn a_script_sends_a_text_its_input_and_files() {
    let shell = Shell::new("send").await;
    let ann = shell.telegram.person("Ann").knows_the_bot().build();
    let chat = ann.chat_id().to_string();
    let number = shell.says(&["send", &chat, "The backup is done."], "").await;
    assert_eq!(ann.private().last_message().unwrap().text(), Some("The backup is done."));
    assert_eq!(number.trim(), ann.private().last_message().unwrap().message_id().to_string());
    shell.says(&["send", "--html", "--silent", &chat, "-"], "<b>Two</b> files\nfollow.\n").await;
    let call = last_call(&shell.telegram, "sendMessage");
    assert_eq!(call["text"], "<b>Two</b> files\nfollow.");
    assert_eq!((&call["parse_mode"], &call["disable_notification"]), (&"HTML".into(), &true.into()));
    let file = |name: &str| {
        let file = shell.folder.join(name);
        std::fs::write(&file, "content").unwrap();
        file.display().to_string()
    };
    shell.says(&["send", &chat, "--file", &file("log.txt"), "The log"], "").await;
    assert_eq!(last_call(&shell.telegram, "sendDocument")["caption"], "The log");
    shell.says(&["send", &chat, "--file", &file("plot.png")], "").await;
    assert_eq!(last_call(&shell.telegram, "sendPhoto")["photo"]["file_name"], "plot.png");
    shell.says(&["send", &chat, "--document", "--file", &file("plot.png")], "").await;
    assert_eq!(last_call(&shell.telegram, "sendDocument")["document"]["file_name"], "plot.png");
    assert!(shell.complains(&["send", "4242", "Nobody"]).await.contains("chat not found"));
    assert!(shell.complains(&["send", &chat]).await.contains("there is nothing to send"));
}

#[tokio::test]
async fn a_broadcast_is_started_watched_and_listed() {
    let shell = Shell::new("broadcast").await;
    assert_eq!(shell.says(&["broadcast", "list"], "").await, "no broadcast was started\n");
    let people: Vec<_> =
        (0..20).map(|number| shell.telegram.person(&format!("P{number}")).knows_the_bot().build()).collect();
    people[3].private().block_bot();
    let list: Vec<_> = people.iter().map(|person| person.chat_id().to_string()).collect();
    let list = list.join("\n");
    let dry = shell.says(&["broadcast", "send", "--dry-run", "--to", "-", "News"], &list).await;
    assert!(dry.ends_with("done: 20 of 20: 20 would be sent\n"), "{dry}");
    assert_eq!(calls(&shell.telegram, "sendMessage").len(), 0);
    let sent = shell.says(&["broadcast", "send", "--to", "-", "--name", "weekly", "News"], &list).await;
    assert!(sent.starts_with("broadcast "), "{sent}");
    assert!(sent.ends_with("done: 20 of 20: 19 sent, 1 blocked (weekly)\n"), "{sent}");
    assert_eq!(calls(&shell.telegram, "sendMessage").len(), 20);
    let listed = shell.says(&["broadcast", "list"], "").await;
    assert!(listed.contains("  done       20 of 20: 19 sent, 1 blocked (weekly)\n"), "{listed}");
    let lines = shell.says(&["broadcast", "list", "--json"], "").await;
    let lines: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(
        lines
            .iter()
            .any(|line| line["name"] == "weekly" && line["standing"] == "done" && line["blocked"] == 1)
    );
    let id = lines[0]["id"].to_string();
    assert!(shell.complains(&["broadcast", "pause", &id]).await.contains("is done"));
    assert!(shell.says(&["broadcast", "watch", &id], "").await.starts_with("done: 20 of 20"));
    assert!(shell.complains(&["broadcast", "watch", "1234567890"]).await.contains("there is no broadcast"));
}
