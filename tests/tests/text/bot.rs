//! A bot that formats: answers, captions, edits, long texts, and what people wrote.

use botwright::prelude::*;
use botwright::text::{
    CAPTION_LIMIT, DateFormat, MESSAGE_LIMIT, bold, code, custom_emoji, date, italic, lines, link, mention,
    pre, quote, section, spoiler,
};
use serde_json::{Value, json};

use crate::script::talk;
use crate::wire::{calls, last_call};

const ROUTER: Router =
    Router::new().mount(handlers![formatted, interpolated, photo, buttons, changes, long, captions, repeat]);

#[command("formatted")]
fn formatted(user: User) -> Formatted {
    let title = "👍 " + mention(user.id, user.first_name.as_str());
    let body = lines([
        link("docs", "https://example.com/"),
        date("tonight", 1_647_531_900, DateFormat::relative()),
        custom_emoji("5368324170671202286", "👍"),
        spoiler("no *markup* <here>"),
    ]);
    section(title, body)
}

#[command("interpolated")]
fn interpolated() -> (Html, Markdown) {
    let name = bold("<A_B>") + "!";
    (html!("<i>{name}</i>"), markdown!("_{name}_"))
}

#[command("photo")]
fn photo() -> Reply {
    Reply::photo(InputFile::bytes("a.png", &b"picture"[..])).caption(bold("A & B"))
}

#[command("buttons")]
fn buttons() -> Reply {
    Reply::text(italic("Press.")).row([changes::button("Edit")])
}

#[callback("change")]
fn changes() -> Edit {
    Edit::text("Edited: " + code("1 < 2"))
}

#[command("long")]
fn long() -> Vec<Formatted> {
    (bold("Log") + "\n\n" + pre("👍 the same line\n".repeat(500), "log")).split(MESSAGE_LIMIT)
}

#[command("captions")]
fn captions() -> Vec<Reply> {
    let photo = || Reply::photo(InputFile::bytes("a.png", &b"picture"[..]));
    let text = italic("A very long caption. ".repeat(60));
    text.split(CAPTION_LIMIT).into_iter().map(|part| photo().caption(part)).collect()
}

#[message]
fn repeat(message: Message) -> Option<Formatted> {
    Formatted::of(&message).map(quote)
}

/// The entities as `kind(offset,length)`.
fn entities(value: &Value) -> String {
    let entities = value.as_array().cloned().unwrap_or_default();
    let shown = entities.iter().map(|entity| {
        format!("{}({},{})", entity["type"].as_str().unwrap(), entity["offset"], entity["length"])
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn an_answer_is_sent_as_entities() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/formatted").await;
        ann.sees("👍 Ann\ndocs\ntonight\n👍\nno *markup* <here>").await;
        let sent = last_call(telegram.emulator(), "sendMessage");
        assert_eq!(sent["parse_mode"], Value::Null);
        assert_eq!(
            entities(&sent["entities"]),
            "bold(0,6) text_mention(3,3) text_link(7,4) date_time(12,7) custom_emoji(20,2) spoiler(23,18)"
        );
        assert_eq!(sent["entities"][3]["date_time_format"], "r");
        ann.says("/interpolated").await;
        ann.sees("<A_B>!").await;
        let arrived = serde_json::to_value(ann.messages().await.pop()).unwrap();
        assert_eq!(entities(&arrived["entities"]), "italic(0,6) bold(0,5)");
    });
}

#[test]
fn captions_and_edits_are_formatted() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/photo").await;
        ann.sees("A & B").await;
        let message = ann.messages().await.pop().unwrap();
        assert_eq!(Formatted::of_caption(&message), Some(bold("A & B")));
        ann.says("/buttons").await;
        ann.presses("Edit").await;
        let edited = last_call(telegram.emulator(), "editMessageText");
        assert_eq!(edited["text"], "Edited: 1 < 2");
        assert_eq!(edited["entities"], json!([{"type": "code", "offset": 8, "length": 5}]));
    });
}

#[test]
fn a_long_text_is_sent_in_parts() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/long").await;
        let sent = calls(telegram.emulator(), "sendMessage");
        assert_eq!(sent.len(), 3);
        assert!(sent.iter().all(botwright_emulator::CallRecord::is_ok));
        assert!(
            sent.iter().all(|call| call.arguments["entities"].to_string().contains(r#""language":"log""#))
        );
        let text: String =
            sent.iter().map(|call| call.arguments["text"].as_str().unwrap().to_owned() + "\n").collect();
        assert_eq!(text.trim_end(), format!("Log\n\n{}", "👍 the same line\n".repeat(500)).trim_end());
        ann.says("/captions").await;
        let sent = calls(telegram.emulator(), "sendPhoto");
        assert_eq!(sent.len(), 2);
        assert!(sent.iter().all(botwright_emulator::CallRecord::is_ok));
    });
}

#[test]
fn what_people_write_is_read() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("see https://example.com and #tag").await;
        let sent = last_call(telegram.emulator(), "sendMessage");
        // What Telegram finds by itself is not sent back to it.
        assert_eq!(entities(&sent["entities"]), "blockquote(0,32)");
    });
}
