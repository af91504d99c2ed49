//! What a handler returns is the answer: each type, as it goes over the wire.

use botwright::prelude::*;
use serde_json::{Value, json};

use crate::script::{check, talk};
use crate::wire::{calls, last_call};

/// Everything that MarkdownV2 gives a meaning, and what HTML does.
const SPECIALS: &str = r#"_*[]()~`>#+-=|{}.!\ <b>&amp;"'"#;

const ROUTER: Router = Router::new().mount(handlers![
    text,
    escaped_html,
    escaped_markdown,
    buttons,
    keys,
    asks,
    removes,
    photo,
    document,
    options,
    tuple,
    many,
    nothing,
    something,
    unit,
    fails,
    quotes,
    replies,
    toast,
    alert,
    edits,
    edits_the_same,
    edits_and_toasts,
    apologise,
]);

#[command("text")]
fn text() -> String {
    SPECIALS.to_owned()
}

#[command("html")]
fn escaped_html() -> Html {
    html!("<b>{}</b> {}", SPECIALS, html!("<i>{}</i>", 1))
}

#[command("markdown")]
fn escaped_markdown() -> Markdown {
    markdown!("*{}* {}", SPECIALS, markdown!("_{}_", 1))
}

#[command("buttons")]
fn buttons() -> Reply {
    Reply::text("Press.").row([toast::button("Toast"), alert::button("Alert")]).row([
        edits::button("Edit"),
        edits_the_same::button("Same"),
        edits_and_toasts::button("Both"),
    ])
}

#[command("keys")]
fn keys() -> Reply {
    Reply::text("Tap.")
        .keys(["Yes", "No"])
        .keys(["Maybe"])
        .one_time()
        .resized()
        .placeholder("Well?")
        .selective()
}

#[command("asks")]
fn asks() -> Reply {
    Reply::text("Name?").force_reply().placeholder("Your name").selective()
}

#[command("removes")]
fn removes() -> Reply {
    Reply::text("Gone.").remove_keys()
}

#[command("photo")]
fn photo() -> Reply {
    Reply::photo(InputFile::bytes("a.png", &b"picture"[..])).caption(html!("<b>{}</b>", "A & B"))
}

#[command("document")]
fn document() -> Reply {
    Reply::document(InputFile::bytes("a.txt", &b"text"[..])).caption("Read it.")
}

#[command("options")]
fn options() -> Reply {
    Reply::text("https://botwright.example").silent().protected().without_preview().quote(true)
}

#[command("tuple")]
fn tuple() -> (&'static str, String, Html) {
    ("first", "second".to_owned(), html!("third"))
}

#[command("many")]
fn many() -> Vec<String> {
    vec!["one".to_owned(), "two".to_owned()]
}

#[command("nothing")]
fn nothing() -> Option<&'static str> {
    None
}

#[command("something")]
fn something() -> Option<Result<&'static str>> {
    Some(Ok("something"))
}

#[command("unit")]
fn unit() {}

#[command("fails")]
fn fails() -> Result<String> {
    let number: u8 = "many".parse()?;
    Ok(number.to_string())
}

#[message(regex("quote"))]
fn quotes() -> &'static str {
    "quoted where it is usual"
}

#[message(regex("reply"))]
async fn replies(message: Message, chat: Chat) -> Result {
    message.reply("always quoted").await?;
    chat.say("never quoted").await?;
    Ok(())
}

#[callback("toast")]
fn toast() -> Toast {
    Toast::new("A toast.")
}

#[callback("alert")]
fn alert() -> Alert {
    Alert::new("An alert.")
}

#[callback("edit")]
fn edits() -> Edit {
    Edit::text(html!("<u>{}</u>", "Edited.")).row([toast::button("Toast")])
}

#[callback("same")]
fn edits_the_same() -> Edit {
    Edit::text("Press.").row([toast::button("Toast"), alert::button("Alert")]).row([
        edits::button("Edit"),
        edits_the_same::button("Same"),
        edits_and_toasts::button("Both"),
    ])
}

#[callback("both")]
fn edits_and_toasts() -> (Edit, Toast, &'static str) {
    (Edit::text("Edited."), Toast::new("Toasted."), "Told.")
}

#[on_error]
fn apologise(Failure(why): Failure) -> String {
    format!("Sorry: {why}")
}

#[test]
fn texts_arrive_as_they_are_and_interpolations_are_escaped() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/text").await;
        ann.sees(SPECIALS).await;
        ann.says("/html").await;
        ann.sees(&format!("{SPECIALS} 1")).await;
        assert_eq!(entities(&ann.messages().await.pop()), ["bold", "italic"]);
        ann.says("/markdown").await;
        ann.sees(&format!("{SPECIALS} 1")).await;
        assert_eq!(entities(&ann.messages().await.pop()), ["bold", "italic"]);
    });
}

fn entities(message: &Option<botwright::types::Message>) -> Vec<String> {
    let message = serde_json::to_value(message).unwrap();
    let entities = message["entities"].as_array().cloned().unwrap_or_default();
    entities.iter().map(|entity| entity["type"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn keyboards_come_with_their_options() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/buttons").await;
        let rows = markup(&telegram)["inline_keyboard"].clone();
        assert_eq!(rows[0][0], json!({"text": "Toast", "callback_data": "toast"}));
        assert_eq!((rows[0].as_array().map(Vec::len), rows[1].as_array().map(Vec::len)), (Some(2), Some(3)));
        ann.says("/keys").await;
        assert_eq!(
            markup(&telegram),
            json!({
                "keyboard": [[{"text": "Yes"}, {"text": "No"}], [{"text": "Maybe"}]],
                "one_time_keyboard": true, "resize_keyboard": true, "selective": true,
                "input_field_placeholder": "Well?",
            })
        );
        ann.taps("Maybe").await;
        ann.says("/asks").await;
        let force = json!({"force_reply": true, "input_field_placeholder": "Your name", "selective": true});
        assert_eq!(markup(&telegram), force);
        ann.says("/removes").await;
        assert_eq!(markup(&telegram), json!({"remove_keyboard": true}));
    });
}

fn markup(telegram: &Telegram) -> Value {
    last_call(telegram.emulator(), "sendMessage")["reply_markup"].clone()
}

#[test]
fn files_are_uploaded_with_their_captions() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/photo").await;
        ann.sees("A & B").await;
        assert!(ann.messages().await.pop().unwrap().photo().is_some());
        ann.says("/document").await;
        ann.sees("Read it.").await;
        let message = ann.messages().await.pop().unwrap();
        assert_eq!(message.document().and_then(|document| document.file_name.as_deref()), Some("a.txt"));
    });
}

#[test]
fn a_reply_s_options_are_sent() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/options").await;
        let sent = last_call(telegram.emulator(), "sendMessage");
        assert_eq!(sent["disable_notification"], true);
        assert_eq!(sent["protect_content"], true);
        assert_eq!(sent["link_preview_options"], json!({"is_disabled": true}));
        assert!(sent["reply_parameters"]["message_id"].is_i64(), "{sent}");
    });
}

#[test]
fn tuples_and_lists_answer_in_order_and_nothing_answers_nothing() {
    check(
        ROUTER,
        "Ann: /tuple
         Bot: first
         Bot: second
         Bot: third
         Ann: /many
         Bot: one
         Bot: two
         Ann: /nothing
         Ann: /unit
         Ann: /something
         Bot: something",
    );
}

#[test]
fn errors_go_to_the_error_handler() {
    check(
        ROUTER,
        "Ann: /fails
         Bot: Sorry: invalid digit found in string",
    );
}

#[test]
fn presses_are_answered_with_toasts_alerts_and_edits() {
    check(
        ROUTER,
        "Ann: /buttons
         Bot: Press.
         Ann presses Toast
         Bot toasts: A toast.
         Ann presses Alert
         Bot alerts: An alert.
         Ann presses Same
         Ann presses Edit
         Bot edits: Edited.
         Ann: /buttons
         Bot: Press.
         Ann presses Both
         Bot edits: Edited.
         Bot: Told.
         Bot toasts: Toasted.",
    );
}

#[test]
fn an_edit_without_rows_takes_the_buttons_away() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/buttons").await;
        ann.presses("Both").await;
        let messages = ann.messages().await;
        assert!(messages.iter().all(|message| message.reply_markup().is_none()));
    });
}

#[test]
fn answers_quote_in_groups_and_not_in_private_chats() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann]);
        let mut alone = ann.chat();
        alone.says("quote").await;
        alone.says("reply").await;
        let mut together = ann.at(&group);
        together.says("quote").await;
        together.says("reply").await;
        let quoted: Vec<(String, bool)> = calls(telegram.emulator(), "sendMessage")
            .iter()
            .map(|call| {
                let text = call.arguments["text"].as_str().unwrap().to_owned();
                (text, call.arguments["reply_parameters"]["message_id"].is_i64())
            })
            .collect();
        let wanted = [
            ("quoted where it is usual", false),
            ("always quoted", true),
            ("never quoted", false),
            ("quoted where it is usual", true),
            ("always quoted", true),
            ("never quoted", false),
        ];
        assert_eq!(quoted, wanted.map(|(text, quotes)| (text.to_owned(), quotes)));
    });
}
