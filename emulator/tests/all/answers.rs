//! Every answer decodes as the api's type, and every simulated method is among the samples.

use botwright_api::schema::schema;
use botwright_api::types;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::samples::samples;

/// Not in the samples because it needs an upload; `files.rs` and the test below have them.
const BY_UPLOAD: [&str; 2] = ["setChatPhoto", "deleteChatPhoto"];

fn is<T: DeserializeOwned>(value: &Value) -> Result<(), String> {
    serde_json::from_value::<T>(value.clone()).map(|_| ()).map_err(|error| error.to_string())
}

/// Whether a result is of the type that the schema names.
fn check(kind: &str, value: &Value) -> Result<(), String> {
    if let Some(element) = kind.strip_prefix("Array<").and_then(|kind| kind.strip_suffix('>')) {
        let items = value.as_array().ok_or("no array")?;
        return items.iter().try_for_each(|item| check(element, item));
    }
    if kind.contains('|') {
        let tried: Vec<_> = kind.split('|').map(|kind| check(kind, value)).collect();
        return if tried.iter().any(Result::is_ok) { Ok(()) } else { Err(format!("{tried:?}")) };
    }
    match kind {
        "True" => (value == true).then_some(()).ok_or_else(|| "not true".to_owned()),
        "Integer" => is::<i64>(value),
        "String" => is::<String>(value),
        "BotCommand" => is::<types::BotCommand>(value),
        "BotDescription" => is::<types::BotDescription>(value),
        "BotName" => is::<types::BotName>(value),
        "BotShortDescription" => is::<types::BotShortDescription>(value),
        "BusinessConnection" => is::<types::BusinessConnection>(value),
        "ChatAdministratorRights" => is::<types::ChatAdministratorRights>(value),
        "ChatFullInfo" => is::<types::ChatFullInfo>(value),
        "ChatInviteLink" => is::<types::ChatInviteLink>(value),
        "ChatMember" => is::<types::ChatMember>(value),
        "ForumTopic" => is::<types::ForumTopic>(value),
        "GameHighScore" => is::<types::GameHighScore>(value),
        "Gifts" => is::<types::Gifts>(value),
        "Sticker" => is::<types::Sticker>(value),
        "File" => is::<types::File>(value),
        "MenuButton" => is::<types::MenuButton>(value),
        "Message" => is::<types::Message>(value),
        "MessageId" => value["message_id"].as_i64().map(|_| ()).ok_or_else(|| "no id".to_owned()),
        "Poll" => is::<types::Poll>(value),
        "SentWebAppMessage" => is::<types::SentWebAppMessage>(value),
        "StarAmount" => is::<types::StarAmount>(value),
        "StarTransactions" => is::<types::StarTransactions>(value),
        "Update" => is::<types::Update>(value),
        "User" => is::<types::User>(value),
        "UserChatBoosts" => is::<types::UserChatBoosts>(value),
        "UserProfilePhotos" => is::<types::UserProfilePhotos>(value),
        "WebhookInfo" => is::<types::WebhookInfo>(value),
        other => Err(format!("this test does not know {other}")),
    }
}

#[tokio::test]
async fn an_answer_of_every_simulated_method_decodes() {
    let samples = samples().await;
    for (method, arguments) in &samples.calls {
        let result = samples.scene.bot.ok(method, arguments.clone()).await;
        let returns = &schema().method_named(method).unwrap().returns;
        check(returns, &result).unwrap_or_else(|reason| panic!("{method}: {reason}\n{result}"));
    }
    for update in samples.scene.emulator.updates() {
        check("Update", &update.update).unwrap_or_else(|reason| panic!("{reason}\n{}", update.update));
    }
    for message in samples.scene.ann.private().messages() {
        assert!(message.message_id.0 > 0);
    }
}

#[tokio::test]
async fn the_samples_have_every_simulated_method() {
    let samples = samples().await;
    let url = format!("{}/coverage", samples.scene.bot.url);
    let coverage: Value = samples.scene.bot.client.get(url).send().await.unwrap().json().await.unwrap();
    for method in coverage["simulated"].as_array().unwrap() {
        let name = method.as_str().unwrap();
        let is_sampled = samples.calls.iter().any(|(sampled, _)| *sampled == name);
        assert!(is_sampled || BY_UPLOAD.contains(&name), "{name} is not in the samples");
    }
}

#[tokio::test]
async fn a_chat_photo_is_uploaded_and_deleted() {
    let scene = crate::bot::scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let part = reqwest::multipart::Part::bytes(b"face".as_slice()).file_name("face.jpg");
    let form = reqwest::multipart::Form::new().text("chat_id", group.id().to_string()).part("photo", part);
    let response =
        scene.bot.client.post(scene.bot.method_url("setChatPhoto")).multipart(form).send().await.unwrap();
    assert_eq!(response.json::<Value>().await.unwrap()["result"], true);
    let chat = scene.bot.ok("getChat", json!({"chat_id": group.id()})).await;
    check("ChatFullInfo", &chat).unwrap();
    assert!(chat["photo"]["small_file_id"].is_string());
    scene.bot.ok("deleteChatPhoto", json!({"chat_id": group.id()})).await;
    let updates = scene.bot.updates().await;
    assert_eq!(updates[1]["message"]["delete_chat_photo"], true);
    for update in &updates {
        check("Update", update).unwrap();
    }
}
