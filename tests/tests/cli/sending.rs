//! Messages and broadcasts from the command line.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Output, Stdio};

use botwright_emulator::{Emulator, Fault};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::{command, said};
use crate::wire::{PATIENCE, calls, last_call, until};

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

    /// Begins what takes its time, and ends when this is dropped.
    async fn begins(&self, arguments: &[&str]) -> Child {
        self.prepared(arguments).await.spawn().unwrap()
    }

    async fn prepared(&self, arguments: &[&str]) -> Command {
        let mut command = command("settings", arguments).await;
        command.env("BOT_TOKEN", self.telegram.token()).env("BOT_API_URL", self.telegram.url());
        command.env("DATABASE_URL", format!("sqlite://{}", self.folder.join("bot.db").display()));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    async fn asks(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = self.begins(arguments).await;
        child.stdin.take().unwrap().write_all(input.as_bytes()).await.unwrap();
        ends(child).await
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

impl Shell {
    /// A file with the numbers of so many people.
    fn list(&self, people: usize) -> String {
        let person = |number| self.telegram.person(&format!("P{number}")).knows_the_bot().build();
        let list: Vec<_> = (0..people).map(|number| person(number).chat_id().to_string()).collect();
        let file = self.folder.join("people.txt");
        std::fs::write(&file, list.join("\n")).unwrap();
        file.display().to_string()
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

/// The texts that were sent, by their chats; how often each has got one.
fn got(shell: &Shell) -> BTreeMap<i64, usize> {
    let mut got = BTreeMap::new();
    for call in calls(&shell.telegram, "sendMessage").iter().filter(|call| call.is_ok()) {
        *got.entry(call.arguments["chat_id"].as_i64().unwrap()).or_default() += 1;
    }
    got
}

async fn have_got(shell: &Shell, enough: usize) {
    until(&shell.telegram, "enough have got it", |_| got(shell).len() >= enough).await;
}

#[tokio::test]
async fn beside_a_bot_that_runs_a_broadcast_is_paused_resumed_watched_and_cancelled() {
    const PEOPLE: usize = 100;
    let shell = Shell::new("beside").await;
    let list = shell.list(PEOPLE);
    let _bot = shell.begins(&[]).await;
    let send = ["broadcast", "send", "--rate", "20", "--to", &list, "--name", "slow", "News"];
    let sending = shell.begins(&send).await;
    have_got(&shell, 5).await;
    let listed = shell.says(&["broadcast", "list"], "").await;
    assert!(listed.contains("  running  ") && listed.ends_with("(slow)\n"), "{listed}");
    let id = listed.split_whitespace().next().unwrap().to_owned();
    let paused = shell.says(&["broadcast", "pause", &id], "").await;
    assert_eq!(paused, format!("broadcast {id} will be paused\n"));
    let ended = ends(sending).await;
    let complaint = String::from_utf8(ended.stderr).unwrap();
    assert_eq!((complaint, ended.status.code()), (format!("the broadcast {id} is paused\n"), Some(1)));
    let paused = String::from_utf8(ended.stdout).unwrap();
    assert!(paused.contains("\npaused: ") && paused.ends_with("(slow)\n"), "{paused}");
    let then = got(&shell).len();
    assert!(then < PEOPLE, "it paused");
    assert!(shell.complains(&["broadcast", "pause", &id]).await.contains("is paused"));
    let resuming = shell.begins(&["broadcast", "resume", &id]).await;
    have_got(&shell, then + 3).await;
    let watching = shell.begins(&["broadcast", "watch", &id]).await;
    let cancelled = shell.says(&["broadcast", "cancel", &id], "").await;
    assert_eq!(cancelled, format!("broadcast {id} will be cancelled\n"));
    for watcher in [resuming, watching] {
        let said = said(ends(watcher).await);
        assert!(said.contains("cancelled: ") && said.ends_with("(slow)\n"), "{said}");
    }
    let got = got(&shell);
    assert!(got.len() < PEOPLE && got.values().all(|times| *times == 1), "{got:?}");
    assert!(shell.complains(&["broadcast", "resume", &id]).await.contains("is cancelled"));
    assert_eq!(shell.says(&["broadcast", "cancel", &id], "").await, format!("broadcast {id} is cancelled\n"));
}

#[tokio::test]
async fn other_processes_finish_what_an_interrupted_one_has_left_and_nobody_gets_it_twice() {
    const PEOPLE: usize = 100;
    let shell = Shell::new("interrupted").await;
    let list = shell.list(PEOPLE);
    let command = shell.begins(&["broadcast", "send", "--rate", "40", "--to", &list, "News"]).await;
    have_got(&shell, 20).await;
    interrupt(&command).await;
    let stopped = said(ends(command).await);
    assert!(stopped.ends_with("stopped: it goes on when the bot runs\n"), "{stopped}");
    let then = got(&shell).len();
    assert!(then < PEOPLE);
    let bot = shell.begins(&[]).await;
    have_got(&shell, then + 10).await;
    interrupt(&bot).await;
    assert!(ends(bot).await.status.success());
    assert!(got(&shell).len() < PEOPLE);
    let _bot = shell.begins(&[]).await;
    have_got(&shell, PEOPLE).await;
    let id = stopped.lines().next().unwrap().strip_prefix("broadcast ").unwrap().to_owned();
    let watched = shell.says(&["broadcast", "watch", &id], "").await;
    assert!(watched.ends_with("done: 100 of 100: 100 sent\n"), "{watched}");
    assert!(got(&shell).values().all(|times| *times == 1), "nobody got it twice");
}

#[tokio::test]
async fn a_second_interrupt_ends_at_once_what_the_first_one_waits_for() {
    let shell = Shell::new("twice").await;
    let list = shell.list(3);
    shell.telegram.inject(Fault::held().method("sendMessage").always());
    let mut command = shell.begins(&["broadcast", "send", "--to", &list, "News"]).await;
    until(&shell.telegram, "an answer is held", |telegram| telegram.held() > 0).await;
    let mut lines = BufReader::new(command.stdout.take().unwrap()).lines();
    let mut line = async || timeout(PATIENCE, lines.next_line()).await.unwrap().unwrap().unwrap();
    assert!(line().await.starts_with("broadcast "));
    interrupt(&command).await;
    assert_eq!(line().await, "stopping: what is under way is finished first");
    interrupt(&command).await;
    assert_eq!(ends(command).await.status.code(), Some(130));
    shell.telegram.release();
}

#[tokio::test]
async fn who_reads_no_more_of_a_broadcast_does_not_stop_it() {
    const PEOPLE: usize = 40;
    let shell = Shell::new("head").await;
    let list = shell.list(PEOPLE);
    let mut command = shell.begins(&["broadcast", "send", "--rate", "40", "--to", &list, "News"]).await;
    drop(command.stdout.take());
    assert!(ends(command).await.status.success());
    assert_eq!(got(&shell).len(), PEOPLE);
}

#[tokio::test]
async fn an_empty_token_and_standard_input_read_twice_are_refused_before_anything_is_written() {
    let shell = Shell::new("before").await;
    let list = shell.list(2);
    let send = ["broadcast", "send", "News", "--to", &list];
    let mut tokenless = shell.prepared(&send).await;
    tokenless.env("BOT_TOKEN", "");
    let refused = ends(tokenless.spawn().unwrap()).await;
    assert_eq!(refused.status.code(), Some(1));
    let twice = shell.asks(&["broadcast", "send", "-", "--to", "-"], "").await;
    assert_eq!(twice.status.code(), Some(2));
    assert!(String::from_utf8(twice.stderr).unwrap().contains("cannot both be read"));
    assert!(
        shell
            .complains(&["broadcast", "send", "News", "--to", "none.txt"])
            .await
            .contains("the list none.txt cannot be read")
    );
    assert_eq!(shell.says(&["broadcast", "list"], "").await, "no broadcast was started\n");
}

async fn interrupt(process: &Child) {
    let id = process.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
}

/// Waits until it ends by itself.
async fn ends(process: Child) -> Output {
    timeout(PATIENCE, process.wait_with_output()).await.expect("it ends by itself").unwrap()
}
