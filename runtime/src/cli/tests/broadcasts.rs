//! Broadcasts on the command line: what the arguments mean, and how the progress looks.

use serde_json::{Value, json};

use super::*;
use crate::broadcast::Standing;
use crate::cli::broadcast::{Broadcasting, Started, started};
use crate::cli::shown::{Shown, Surface};

fn broadcasting(line: &str) -> Broadcasting {
    match asked(line) {
        Ok(Some(Asked::Broadcast(broadcasting))) => broadcasting,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn arguments_say_what_is_broadcast_to_whom_and_how() {
    let news = || Started { text: "News".to_owned(), ..Started::default() };
    for (options, started) in [
        ("", news()),
        ("--html", Started { html: true, ..news() }),
        ("--markdown", Started { markdown: true, ..news() }),
        ("--to people.txt", Started { to: Some("people.txt".to_owned()), ..news() }),
        ("--name weekly", Started { name: Some("weekly".to_owned()), ..news() }),
        ("--rate 5", Started { rate: Some(5), ..news() }),
        ("--dry-run", Started { dry: true, ..news() }),
        ("--paid", Started { paid: true, ..news() }),
        ("--skip-unreachable", Started { skips_unreachable: true, ..news() }),
    ] {
        assert_eq!(broadcasting(&format!("broadcast send {options} News")), Broadcasting::Send(started));
    }
    assert_eq!(broadcasting("broadcast list --json"), Broadcasting::List { json: true });
    assert_eq!(broadcasting("broadcast watch 5"), Broadcasting::Watch { id: 5 });
    assert_eq!(broadcasting("broadcast pause 5"), Broadcasting::Pause { id: 5 });
    assert_eq!(broadcasting("broadcast resume 5"), Broadcasting::Resume { id: 5 });
    assert_eq!(broadcasting("broadcast cancel 5"), Broadcasting::Cancel { id: 5 });
    assert_eq!(
        broadcasting("broadcast send -5"),
        Broadcasting::Send(Started { text: "-5".to_owned(), ..news() })
    );
    for wrong in [
        "send",
        "send --dryrun",
        "send --html --markdown News",
        "send --rate 0 News",
        "watch",
        "pause weekly",
    ] {
        assert!(asked(&format!("broadcast {wrong}")).is_err(), "{wrong}");
    }
}

#[test]
fn standard_input_is_read_once_and_a_picture_is_sent_as_a_file_only_if_there_is_one() {
    let twice = asked("broadcast send - --to -").unwrap_err();
    assert!(twice.contains("the text and the list cannot both be read from standard input"), "{twice}");
    assert!(asked("broadcast send - --to list.txt").is_ok() && asked("broadcast send News --to -").is_ok());
    assert!(asked("send 5 --document News").unwrap_err().contains("required arguments"));
    assert!(asked("send 5 --document --file plot.png News").is_ok());
}

/// What is stored of a broadcast that is started so, and the chats on its list.
async fn begun(options: &str) -> Result<(Value, Vec<String>), String> {
    let Broadcasting::Send(sending) = broadcasting(&format!("broadcast send {options} News")) else {
        panic!("{options} starts nothing")
    };
    let mut batch = Batch::default();
    let broadcast = started(&sending).await.map_err(|error| error.to_string())?;
    let row = broadcast.begin(0, &mut batch).unwrap();
    let list = batch.writes.iter().filter(|write| write.namespace == "broadcast chat");
    let chats = list.map(|write| write.key.split('/').next().unwrap().to_owned()).collect();
    Ok((serde_json::to_value(row).unwrap(), chats))
}

#[tokio::test]
async fn what_is_asked_for_is_what_is_started() {
    let (row, list) = begun("--rate 5 --skip-unreachable --paid --html --name weekly").await.unwrap();
    assert_eq!((&row["rate"], &row["skips_unreachable"]), (&json!(5), &json!(true)));
    assert_eq!((&row["progress"]["name"], &row["progress"]["dry"]), (&json!("weekly"), &json!(false)));
    assert!(row["collecting"].is_object() && list.is_empty(), "to everybody: {row}");
    let params = &row["message"]["params"];
    assert_eq!((&params["text"], &params["parse_mode"]), (&json!("News"), &json!("HTML")));
    assert_eq!(params["allow_paid_broadcast"], true);
    let (row, _) = begun("--markdown --dry-run").await.unwrap();
    assert_eq!(row["message"]["params"]["parse_mode"], "MarkdownV2");
    assert_eq!((&row["rate"], &row["progress"]["dry"]), (&Value::Null, &json!(true)));
    assert_eq!(row["message"]["params"].get("allow_paid_broadcast"), None);
}

#[tokio::test]
async fn a_file_lists_the_chats_one_a_line() {
    let file = std::env::temp_dir().join(format!("botwright-chats-{}.txt", std::process::id()));
    let to = format!("--to {}", file.display());
    std::fs::write(&file, "5\n\n -1001000000003 \n5\n").unwrap();
    let (row, mut list) = begun(&to).await.unwrap();
    list.sort();
    assert_eq!(list, ["-1001000000003", "5"]);
    assert_eq!((&row["progress"]["total"], &row["collecting"]), (&json!(2), &Value::Null));
    std::fs::write(&file, "\u{feff}# ours\n5\n  # Ben's\n7\n").unwrap();
    let (_, mut list) = begun(&to).await.unwrap();
    list.sort();
    assert_eq!(list, ["5", "7"]);
    std::fs::write(&file, "5\nAnn\n").unwrap();
    assert_eq!(begun(&to).await.unwrap_err(), "`Ann` is not the number of a chat");
    std::fs::remove_file(&file).unwrap();
    let why = begun(&to).await.unwrap_err();
    assert!(why.starts_with(&format!("the list {} cannot be read: ", file.display())), "{why}");
}

/// What is shown of a broadcast to sixty on its way.
fn course(surface: Surface) -> String {
    let (mut out, mut shown) = (Vec::new(), Shown::on(surface));
    let mut progress = Progress { total: 60, ..Progress::default() };
    for sent in [0, 5, 6, 7, 20, 59] {
        progress.sent = sent;
        shown.show(&progress, &mut out).unwrap();
    }
    progress.blocked = 1;
    progress.standing = Standing::Done;
    shown.show(&progress, &mut out).unwrap();
    shown.finish(&progress, &mut out).unwrap();
    String::from_utf8(out).unwrap().replace("\r\x1b[2K", "\n<again>")
}

#[test]
fn on_a_terminal_a_bar_grows_in_its_line() {
    is(
        expect![[r#"

            <again>[..............................] 0 of 60: 0 sent
            <again>[##............................] 5 of 60: 5 sent
            <again>[###...........................] 6 of 60: 6 sent
            <again>[###...........................] 7 of 60: 7 sent
            <again>[##########....................] 20 of 60: 20 sent
            <again>[#############################.] 59 of 60: 59 sent
            <again>[##############################] 60 of 60: 59 sent, 1 blocked
            <again>done: 60 of 60: 59 sent, 1 blocked
        "#]],
        &course(Surface::Terminal),
    );
}

#[test]
fn elsewhere_each_tenth_is_a_line() {
    is(
        expect![[r#"
            6 of 60: 6 sent
            20 of 60: 20 sent
            59 of 60: 59 sent
            done: 60 of 60: 59 sent, 1 blocked
        "#]],
        &course(Surface::Lines),
    );
}
