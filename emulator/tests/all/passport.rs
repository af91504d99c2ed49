//! Telegram Passport.

use serde_json::json;

use crate::bot::scene;

#[tokio::test]
async fn shared_data_arrives_and_its_files_can_be_fetched() {
    let scene = scene().await;
    let ann = scene.ann.private();
    let file = ann.keep_passport_file(&b"encrypted"[..]);
    let data = json!({
        "data": [{"type": "utility_bill", "hash": "aGFzaA==", "files": [file]}],
        "credentials": {"data": "ZGF0YQ==", "hash": "aGFzaA==", "secret": "c2VjcmV0"},
    });
    ann.share_passport(data.clone()).unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["passport_data"], data);
    let found = scene.bot.ok("getFile", json!({"file_id": file["file_id"]})).await;
    let path = found["file_path"].as_str().unwrap();
    let address = format!("{}/file/bot{}/{path}", scene.bot.url, scene.bot.token);
    let bytes = scene.bot.client.get(address).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(&bytes[..], b"encrypted");
    assert!(ann.share_passport(json!({"data": 5})).unwrap_err().to_string().contains("PassportData"));
}

#[tokio::test]
async fn the_person_sees_what_is_wrong() {
    let scene = scene().await;
    let error =
        json!({"source": "unspecified", "type": "passport", "element_hash": "aA==", "message": "too old"});
    let arguments = json!({"user_id": scene.ann.id(), "errors": [error]});
    assert_eq!(scene.bot.ok("setPassportDataErrors", arguments).await, true);
    assert_eq!(scene.ann.private().passport_errors(), [error]);
    let nobody = json!({"user_id": 1, "errors": []});
    assert_eq!(scene.bot.refused("setPassportDataErrors", nobody).await, "Bad Request: user not found");
}
