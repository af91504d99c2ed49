//! Files on their way up: by themselves, nested, from anywhere.

use botwright_api::types::{
    InputMediaPhoto, InputMediaVideo, InputPaidMediaPhoto, InputProfilePhotoStatic, InputSticker,
    InputStoryContentPhoto, StickerFormat,
};
use botwright_api::{Error, InputFile};
use serde_json::{Value, json};

use crate::server::{Request, Server};

const TRUE: &str = r#"{"ok":true,"result":true}"#;
const MESSAGE: &str = r#"{"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":42,"type":"private"}}}"#;

/// The content of the part whose head names it so.
fn part(request: &Request, name: &str) -> (String, String) {
    let wanted = format!("name=\"{name}\"");
    let parts = request.parts();
    let found = parts.iter().find(|(head, _)| head.contains(&format!("; {wanted}")));
    found.unwrap_or_else(|| panic!("no {name} in {parts:?}")).clone()
}

/// The content of the part that `attach://name` refers to.
fn attached(request: &Request, reference: &Value) -> String {
    let name = reference.as_str().and_then(|text| text.strip_prefix("attach://")).expect("a reference");
    part(request, name).1
}

fn json_part(request: &Request, name: &str) -> Value {
    serde_json::from_str(&part(request, name).1).expect("the part is JSON")
}

#[tokio::test]
async fn known_files_need_no_form() {
    let server = Server::start(&[(200, MESSAGE), (200, MESSAGE)]).await;
    let bot = server.bot();
    bot.send_photo(42, InputFile::file_id("AgAC")).await.unwrap();
    bot.send_photo(42, InputFile::url("https://example.org/cat.jpg")).await.unwrap();
    let sent: Vec<Value> = server.requests().iter().map(Request::json).collect();
    assert_eq!(sent[0], json!({ "chat_id": 42, "photo": "AgAC" }));
    assert_eq!(sent[1], json!({ "chat_id": 42, "photo": "https://example.org/cat.jpg" }));
}

#[tokio::test]
async fn bytes_become_a_part_of_the_params_name() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    let file = InputFile::bytes("report.csv", "a,b\r\n1,2");
    server.bot().send_document(42, file).caption("жёлтый").disable_notification(true).await.unwrap();
    let request = server.request();
    let (head, content) = part(&request, "document");
    assert!(head.contains("filename=\"report.csv\""), "{head}");
    assert_eq!(content, "a,b\r\n1,2");
    assert_eq!(part(&request, "caption").1, "жёлтый");
    assert_eq!(part(&request, "disable_notification").1, "true");
    assert_eq!(request.parts().len(), 4);
    // All lengths are known, so the body's is told.
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
}

#[tokio::test]
async fn a_path_is_streamed_with_its_length() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    let content = "x".repeat(300_000);
    let path = std::env::temp_dir().join(format!("botwright-upload-{}.txt", std::process::id()));
    std::fs::write(&path, &content).unwrap();
    let file = InputFile::path(&path);
    server.bot().send_document(42, file.clone()).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let request = server.request();
    assert_eq!(part(&request, "document").1, content);
    assert!(request.header("content-length").is_some());
    // It is opened when the call is sent: now there is nothing to open.
    let error = server.bot().send_document(42, file).await.unwrap_err();
    assert!(matches!(&error, Error::Io(_)) && error.to_string().contains("botwright-upload-"), "{error:?}");
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    let bot = server.bot();
    let call = bot.send_document(42, InputFile::reader("log.txt", &b"line one\nline two"[..]));
    call.clone().await.unwrap();
    let request = server.request();
    assert_eq!(part(&request, "document").1, "line one\nline two");
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    let error = call.await.unwrap_err();
    assert!(matches!(&error, Error::StreamSpent { name } if name == "log.txt"), "{error:?}");
}

#[tokio::test]
async fn a_media_group_carries_its_files() {
    let server = Server::start(&[(200, r#"{"ok":true,"result":[]}"#)]).await;
    let photo = InputFile::bytes("a.jpg", "photo");
    let video = InputMediaVideo::new(InputFile::bytes("b.mp4", "video"))
        .thumbnail(InputFile::bytes("t.jpg", "thumbnail"))
        .cover(InputFile::file_id("cover"));
    let media: [botwright_api::types::MediaGroupItem; 3] =
        [InputMediaPhoto::new(photo.clone()).into(), video.into(), InputMediaPhoto::new(photo).into()];
    server.bot().send_media_group(42, media).await.unwrap();
    let request = server.request();
    let media = json_part(&request, "media");
    assert_eq!(media[0]["type"], "photo");
    assert_eq!(attached(&request, &media[0]["media"]), "photo");
    assert_eq!(attached(&request, &media[1]["media"]), "video");
    assert_eq!(attached(&request, &media[1]["thumbnail"]), "thumbnail");
    assert_eq!(media[1]["cover"], "cover");
    // The same file twice is one part.
    assert_eq!(media[0]["media"], media[2]["media"]);
    assert_eq!(request.parts().len(), 5);
}

#[tokio::test]
async fn stickers_stories_profiles_and_paid_media_carry_files() {
    let story = r#"{"ok":true,"result":{"id":1,"chat":{"id":1,"type":"private"}}}"#;
    let server = Server::start(&[(200, TRUE), (200, story), (200, TRUE), (200, MESSAGE)]).await;
    let bot = server.bot();
    let file = || InputFile::bytes("x.bin", "content");
    let sticker = InputSticker::new(file(), StickerFormat::Static, ["🦀"]);
    bot.create_new_sticker_set(5, "set_by_bot", "Set", [sticker]).await.unwrap();
    bot.post_story("connection", InputStoryContentPhoto::new(file()), 86_400).await.unwrap();
    bot.set_my_profile_photo(InputProfilePhotoStatic::new(file())).await.unwrap();
    bot.send_paid_media(42, 5, [InputPaidMediaPhoto::new(file())]).await.unwrap();
    let requests = server.requests();
    assert_eq!(attached(&requests[0], &json_part(&requests[0], "stickers")[0]["sticker"]), "content");
    assert_eq!(attached(&requests[1], &json_part(&requests[1], "content")["photo"]), "content");
    assert_eq!(attached(&requests[2], &json_part(&requests[2], "photo")["photo"]), "content");
    assert_eq!(attached(&requests[3], &json_part(&requests[3], "media")[0]["media"]), "content");
}

#[tokio::test]
async fn one_file_in_two_params_is_found_by_both() {
    let server = Server::start(&[(200, MESSAGE)]).await;
    let file = InputFile::bytes("v.mp4", "content");
    server.bot().send_video(42, file.clone()).cover(file).await.unwrap();
    let request = server.request();
    assert_eq!(part(&request, "cover").1, "content");
    assert_eq!(part(&request, "video").1, "attach://cover");
}
