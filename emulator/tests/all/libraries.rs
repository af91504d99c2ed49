//! The forms in which other libraries send their calls, as python-telegram-bot and aiogram were seen to do.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::bot::{Scene, scene};

async fn form(scene: &Scene, method: &str, fields: &[(&str, String)]) -> Value {
    let request = scene.bot.client.post(scene.bot.method_url(method)).form(fields);
    request.send().await.unwrap().json().await.unwrap()
}

async fn multipart(scene: &Scene, method: &str, fields: &[(&str, String)], file: Option<Part>) -> Value {
    let mut form = Form::new();
    for (name, text) in fields {
        form = form.text((*name).to_owned(), text.clone());
    }
    if let Some(file) = file {
        form = form.part("attached0", file);
    }
    let request = scene.bot.client.post(scene.bot.method_url(method)).multipart(form);
    request.send().await.unwrap().json().await.unwrap()
}

fn keyboard() -> String {
    json!({"inline_keyboard": [[{"text": "go", "callback_data": "go"}]]}).to_string()
}

#[tokio::test]
async fn everything_may_be_a_form_with_json_in_its_fields() {
    let scene = scene().await;
    let chat = scene.ann.id().to_string();
    let entities = json!([{"type": "bold", "offset": 0, "length": 2}]).to_string();
    let fields = [
        ("chat_id", chat.clone()),
        ("text", "hi".to_owned()),
        ("entities", entities),
        ("reply_markup", keyboard()),
        ("disable_notification", "True".to_owned()),
    ];
    for sent in
        [form(&scene, "sendMessage", &fields).await, multipart(&scene, "sendMessage", &fields, None).await]
    {
        assert_eq!(sent["result"]["entities"][0]["type"], "bold", "{sent}");
        assert_eq!(sent["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"], "go");
    }
    let parameters = json!({"message_id": 1, "quote": "hi", "quote_parse_mode": "HTML"}).to_string();
    let fields = [("chat_id", chat), ("text", "re".to_owned()), ("reply_parameters", parameters)];
    let reply = form(&scene, "sendMessage", &fields).await;
    assert_eq!(reply["result"]["quote"]["text"], "hi", "{reply}");
}

#[tokio::test]
async fn files_may_be_attached_under_any_name() {
    let scene = scene().await;
    let chat = scene.ann.id().to_string();
    let part = || Part::bytes(b"text".as_slice()).file_name("\u{fc} b.txt").mime_str("text/plain").unwrap();
    let fields = [("chat_id", chat.clone()), ("document", "attach://attached0".to_owned())];
    let sent = multipart(&scene, "sendDocument", &fields, Some(part())).await;
    assert_eq!(sent["result"]["document"]["file_name"], "\u{fc} b.txt");
    let known = sent["result"]["document"]["file_id"].clone();
    let media =
        json!([{"type": "document", "media": "attach://attached0"}, {"type": "document", "media": known}]);
    let fields = [("chat_id", chat), ("media", media.to_string())];
    let album = multipart(&scene, "sendMediaGroup", &fields, Some(part())).await;
    assert_eq!(album["result"][0]["media_group_id"], album["result"][1]["media_group_id"]);
    assert_eq!(album["result"][1]["document"]["file_id"], known);
}

#[tokio::test]
async fn a_conversation_goes_over_forms_and_long_polling() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let poll = async |offset: i64| {
        let kinds = json!(["message", "callback_query", "poll_answer"]).to_string();
        let fields =
            [("offset", offset.to_string()), ("timeout", "1".to_owned()), ("allowed_updates", kinds)];
        let updates = form(&scene, "getUpdates", &fields).await;
        updates["result"][0].clone()
    };
    ann.send_text("/start").unwrap();
    let first = poll(0).await;
    let chat = first["message"]["chat"]["id"].to_string();
    assert_eq!(first["message"]["entities"][0]["type"], "bot_command");
    let fields = [("chat_id", chat), ("text", "?".to_owned()), ("reply_markup", keyboard())];
    form(&scene, "sendMessage", &fields).await;
    ann.press("go").unwrap();
    let second = poll(first["update_id"].as_i64().unwrap() + 1).await;
    let query = second["callback_query"]["id"].as_str().unwrap().to_owned();
    let answer =
        [("callback_query_id", query), ("text", "toast".to_owned()), ("show_alert", "True".to_owned())];
    assert_eq!(form(&scene, "answerCallbackQuery", &answer).await["result"], true);
    let toasts = ann.toasts();
    assert_eq!((toasts[0].text.as_str(), toasts[0].show_alert), ("toast", true));
}
