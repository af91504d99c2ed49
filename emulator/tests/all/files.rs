//! Files in both directions.

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::bot::{Bot, Scene, scene};

async fn upload(bot: &Bot, method: &str, form: Form) -> Value {
    let response = bot.client.post(bot.method_url(method)).multipart(form).send().await.unwrap();
    response.json().await.unwrap()
}

async fn download(scene: &Scene, file_id: &Value) -> Vec<u8> {
    let file = scene.bot.ok("getFile", json!({"file_id": file_id})).await;
    let path = file["file_path"].as_str().unwrap();
    let url = format!("{}/file/bot{}/{path}", scene.bot.url, scene.bot.token);
    scene.bot.client.get(url).send().await.unwrap().bytes().await.unwrap().to_vec()
}

#[tokio::test]
async fn what_a_person_sends_the_bot_can_download() {
    let scene = scene().await;
    scene.ann.private().send_document("notes.txt", b"my notes".as_slice(), "Read *this*").unwrap();
    let updates = scene.bot.updates().await;
    let document = &updates[0]["message"]["document"];
    assert_eq!(document["file_name"], "notes.txt");
    assert_eq!(document["mime_type"], "text/plain");
    assert_eq!(document["file_size"], 8);
    assert_eq!(updates[0]["message"]["caption"], "Read *this*");
    assert_eq!(download(&scene, &document["file_id"]).await, b"my notes");
}

#[tokio::test]
async fn what_the_bot_uploads_goes_again_by_its_id() {
    let scene = scene().await;
    let id = scene.ann.id().to_string();
    let part = Part::bytes(b"report".as_slice()).file_name("report.pdf");
    let form = Form::new()
        .text("chat_id", id.clone())
        .part("document", part)
        .text("caption", "<i>new</i>")
        .text("parse_mode", "HTML");
    let sent = upload(&scene.bot, "sendDocument", form).await;
    let document = &sent["result"]["document"];
    assert_eq!(document["mime_type"], "application/pdf");
    assert_eq!(sent["result"]["caption_entities"][0]["type"], "italic");
    assert_eq!(download(&scene, &document["file_id"]).await, b"report");
    let again = scene.bot.ok("sendDocument", json!({"chat_id": id, "document": document["file_id"]})).await;
    assert_eq!(again["document"], *document);
    let wrong = json!({"chat_id": id, "photo": document["file_id"]});
    assert_eq!(
        scene.bot.refused("sendPhoto", wrong).await,
        "Bad Request: can't use file of type Document as Photo"
    );
}

#[tokio::test]
async fn attached_parts_are_found_by_their_names() {
    let scene = scene().await;
    let media = json!([
        {"type": "photo", "media": "attach://first"}, {"type": "video", "media": "attach://second", "duration": 7},
    ]);
    let form = Form::new().text("chat_id", scene.ann.id().to_string()).text("media", media.to_string());
    let form = form.part("first", Part::bytes(b"1".as_slice()).file_name("1.jpg"));
    let form = form.part("second", Part::bytes(b"2".as_slice()).file_name("2.mp4"));
    let sent = upload(&scene.bot, "sendMediaGroup", form).await;
    assert_eq!(sent["result"][1]["video"]["duration"], 7, "{sent}");
    assert_eq!(download(&scene, &sent["result"][0]["photo"][0]["file_id"]).await, b"1");
}

#[tokio::test]
async fn a_photo_has_sizes() {
    let scene = scene().await;
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 2, 0, 0, 0, 1, 0]);
    scene.ann.private().send_photo(png, "").unwrap();
    let updates = scene.bot.updates().await;
    let sizes = updates[0]["message"]["photo"].as_array().unwrap();
    let dimensions: Vec<_> =
        sizes.iter().map(|size| (size["width"].as_u64(), size["height"].as_u64())).collect();
    assert_eq!(dimensions, [(Some(90), Some(45)), (Some(512), Some(256))]);
}

/// One part of so many bytes, sent with a method that takes it.
async fn upload_of(scene: &Scene, method: &str, name: &'static str, bytes: Vec<u8>) -> Value {
    let form = Form::new().text("chat_id", scene.ann.id().to_string());
    let still = Part::bytes(b"still".as_slice()).file_name("still.jpg");
    let form = if method == "sendLivePhoto" { form.part("photo", still) } else { form };
    upload(&scene.bot, method, form.part(name, Part::bytes(bytes).file_name("file"))).await
}

#[tokio::test]
async fn what_is_too_big_to_upload_is_refused() {
    let scene = scene().await;
    let limits = [
        ("sendPhoto", "photo", 10),
        ("sendLivePhoto", "live_photo", 10),
        ("sendDocument", "document", 50),
        ("sendAudio", "audio", 50),
        ("sendVideo", "video", 50),
        ("sendAnimation", "animation", 50),
        ("sendVoice", "voice", 50),
    ];
    for (method, name, megabytes) in limits {
        let most = megabytes << 20;
        if most < 50 << 20 {
            let sent = upload_of(&scene, method, name, vec![1; most]).await;
            assert_eq!(sent["ok"], true, "{method}: {sent}");
        }
        let refused = upload_of(&scene, method, name, vec![1; most + 1]).await;
        let words = json!({"ok": false, "error_code": 413, "description": "Request Entity Too Large"});
        assert_eq!(refused, words, "{method}");
    }
}

#[tokio::test]
async fn photos_in_albums_have_the_limit_of_photos() {
    let scene = scene().await;
    let media = json!([{"type": "photo", "media": "attach://a"}, {"type": "photo", "media": "attach://a"}]);
    let form = Form::new().text("chat_id", scene.ann.id().to_string()).text("media", media.to_string());
    let form = form.part("a", Part::bytes(vec![1; (10 << 20) + 1]).file_name("a.jpg"));
    assert_eq!(upload(&scene.bot, "sendMediaGroup", form).await["error_code"], 413);
}

#[tokio::test]
async fn pictures_of_strange_shapes_are_no_photos() {
    let scene = scene().await;
    let picture = |width: u32, height: u32| {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend(width.to_be_bytes());
        png.extend(height.to_be_bytes());
        png
    };
    let words = "Bad Request: PHOTO_INVALID_DIMENSIONS";
    for (width, height) in [(8000, 2001), (2100, 100)] {
        let refused = upload_of(&scene, "sendPhoto", "photo", picture(width, height)).await;
        assert_eq!(refused["description"], words, "{width}x{height}");
    }
    for (width, height) in [(8000, 2000), (2000, 100)] {
        let sent = upload_of(&scene, "sendPhoto", "photo", picture(width, height)).await;
        assert_eq!(sent["ok"], true, "{width}x{height}: {sent}");
    }
}

#[tokio::test]
async fn missing_and_wrong_files_are_refused() {
    let scene = scene().await;
    let chat = scene.ann.id();
    let refused = async |method: &str, arguments: Value| scene.bot.refused(method, arguments).await;
    assert_eq!(
        refused("getFile", json!({"file_id": "no"})).await,
        "Bad Request: wrong file_id or the file is temporarily unavailable"
    );
    assert_eq!(
        refused("sendPhoto", json!({"chat_id": chat})).await,
        "Bad Request: there is no photo in the request"
    );
    assert_eq!(
        refused("sendVideoNote", json!({"chat_id": chat})).await,
        "Bad Request: there is no video note in the request"
    );
    let unknown = json!({"chat_id": chat, "document": "no"});
    assert_eq!(
        refused("sendDocument", unknown).await,
        "Bad Request: wrong file identifier/HTTP URL specified"
    );
    scene.ann.private().send_document("big", vec![0; (20 << 20) + 1], "").unwrap();
    let updates = scene.bot.updates().await;
    let id = &updates[0]["message"]["document"]["file_id"];
    assert_eq!(refused("getFile", json!({"file_id": id})).await, "Bad Request: file is too big");
}
