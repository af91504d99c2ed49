//! Answers that travel in the webhook's response.

use botwright::prelude::*;
use botwright::webhook::{Receiver, Webhook};
use botwright_emulator::Emulator;
use http::Request;
use http_body::Body as _;
use serde_json::{Value, json};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tower_service::Service as _;

use super::{Hooked, bot_at, known, said, sent};
use crate::dispatcher::Gate;
use crate::fake::message;
use crate::wire::{calls, free_place, written};

const ROUTER: Router = Router::new().mount(handlers![
    echo, twice, file, step, walking, run, faster, rest, hold, ask, heard, fails, pressed, slow, slower
]);

#[message(text)]
fn echo(Text(text): Text) -> Reply {
    Reply::text(text).silent()
}

#[command("twice")]
fn twice() -> Vec<&'static str> {
    vec!["one", "two"]
}

#[command("file")]
fn file() -> Reply {
    Reply::document(InputFile::bytes("tea.txt", "tea"))
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Walk {
    #[start]
    Walking,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Run {
    #[start]
    Running,
}

#[command("run")]
fn run() -> (&'static str, Goto<Run>) {
    ("run", goto!(Run::Running))
}

#[enter(Run::Running)]
async fn faster(chat: Chat) -> Result<&'static str> {
    chat.say("faster").await?;
    Ok("running")
}

#[state(Run::Running)]
#[command("rest")]
fn rest() -> &'static str {
    "resting"
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = message)]
enum Held {
    #[start]
    Asking,
}

#[command("hold")]
fn hold() -> Goto<Held> {
    goto!(Held::Asking)
}

#[enter(Held::Asking)]
fn ask() -> &'static str {
    "held"
}

#[state(Held::Asking)]
#[callback("heard")]
fn heard() -> Toast {
    Toast::new("heard")
}

#[command("step")]
fn step() -> (&'static str, Goto<Walk>) {
    ("walk", goto!(Walk::Walking))
}

#[state(Walk::Walking)]
#[command("on")]
fn walking() -> &'static str {
    "on"
}

#[command("fails")]
fn fails() -> Result<&'static str> {
    Err(Error::text("out of tea"))
}

#[callback("press")]
fn pressed() -> Toast {
    Toast::new("pressed")
}

static GATE: Gate = Gate::new();

#[command("slow")]
async fn slow() -> &'static str {
    GATE.pass().await;
    "slow"
}

static HUNG_UP: Gate = Gate::new();

#[command("slower")]
async fn slower() -> &'static str {
    HUNG_UP.pass().await;
    "slower"
}

/// A bot at a server of its own, which listens there.
async fn served(listen: &str, place: &str) -> Hooked {
    let telegram = Emulator::builder().start().await.unwrap();
    let webhook = Webhook::at(format!("http://{place}/hook")).listen(listen);
    let app = App::with_router(bot_at(&telegram), ROUTER).deliver_to(webhook).reply_in_webhook();
    Hooked::start(telegram, place.to_owned(), app).await
}

async fn mounted(telegram: &Emulator) -> Receiver {
    let app = App::with_router(bot_at(telegram), ROUTER).deliver_to(Webhook::set_elsewhere("sesame"));
    app.reply_in_webhook().webhook().await.unwrap()
}

/// What the response to an update carries.
async fn carried(bot: &Receiver, update: &Value) -> Option<Value> {
    let request = Request::post("/")
        .header("content-type", "application/json")
        .header("x-telegram-bot-api-secret-token", "sesame")
        .body(update.to_string())
        .unwrap();
    let response = bot.service().call(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let mut body = response.into_body();
    let frame = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context)).await?;
    let bytes = frame.unwrap().into_data().unwrap();
    (!bytes.is_empty()).then(|| serde_json::from_slice(&bytes).unwrap())
}

#[tokio::test]
async fn the_last_call_travels_and_whatever_is_before_it_is_sent() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let bot = mounted(&telegram).await;
    let reply = carried(&bot, &said(&ann, 1, "tea")).await;
    let wanted = json!({"method": "sendMessage", "chat_id": ann.chat_id(), "text": "tea", "disable_notification": true});
    assert_eq!(reply, Some(wanted));
    assert_eq!(sent(&telegram), [""; 0]);
    assert_eq!(carried(&bot, &said(&ann, 1, "tea")).await, None, "it was done");
    let command = |id, text: &str| {
        let mut update = said(&ann, id, text);
        update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": text.len()}]);
        update
    };
    assert_eq!(carried(&bot, &command(2, "/twice")).await.unwrap()["text"], "two");
    assert_eq!(sent(&telegram), ["one"]);
    assert_eq!(carried(&bot, &command(3, "/file")).await, None);
    assert_eq!(calls(&telegram, "sendDocument").len(), 1);
    assert_eq!(carried(&bot, &command(4, "/step")).await.unwrap()["text"], "walk");
    assert_eq!(carried(&bot, &command(5, "/fails")).await, None);
    assert_eq!(carried(&bot, &command(6, "/on")).await.unwrap()["text"], "on");
    assert_eq!(carried(&bot, &command(8, "/run")).await.unwrap()["text"], "running");
    assert_eq!(sent(&telegram), ["one", "run", "faster"], "whatever comes before it is sent, in its order");
    assert_eq!(
        carried(&bot, &command(9, "/hold")).await,
        None,
        "a message with which a conversation is held"
    );
    assert_eq!(sent(&telegram), ["one", "run", "faster", "held"]);
    let from = json!({"id": ann.user_id(), "is_bot": false, "first_name": "Ann"});
    let press = json!({"id": "7", "from": from, "chat_instance": "1", "data": "press", "message": message(9, json!({}))});
    let answer = carried(&bot, &json!({"update_id": 7, "callback_query": press})).await.unwrap();
    assert_eq!(answer, json!({"method": "answerCallbackQuery", "callback_query_id": "7", "text": "pressed"}));
    assert_eq!(calls(&telegram, "answerCallbackQuery").len(), 0);
}

#[tokio::test]
async fn an_answer_is_sent_if_its_request_has_gone() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let bot = mounted(&telegram).await;
    let mut update = said(&ann, 1, "/slow");
    update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": 5}]);
    tokio::select! {
        biased;
        reply = carried(&bot, &update) => panic!("{reply:?}"),
        () = GATE.arrived() => {}
    }
    GATE.open();
    written(&telegram, "slow").await;
}

#[tokio::test]
async fn telegram_makes_the_call() {
    let place = free_place();
    let bot = served(&place, &place).await;
    bot.ann().send_text("by return").unwrap();
    written(&bot.telegram, "by return").await;
}

#[tokio::test]
async fn an_answer_is_sent_if_its_client_has_hung_up() {
    let place = free_place();
    let bot = served(&place, &place).await;
    let client = TcpStream::connect(&place).await.unwrap();
    is_sent_though_gone(&bot, client).await;
    let folder = super::sockets::folder("hung-up");
    let path = folder.join("bot.sock");
    let bot = served(&format!("unix:{}", path.display()), &place).await;
    let client = UnixStream::connect(&path).await.unwrap();
    is_sent_though_gone(&bot, client).await;
    std::fs::remove_dir_all(folder).unwrap();
}

/// Brings an update, and hangs up while its handler is at work.
async fn is_sent_though_gone(bot: &Hooked, mut client: impl AsyncWrite + Unpin) {
    let mut update = said(&bot.ann(), 1, "/slower");
    update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": 7}]);
    client.write_all(&bot.letter(&update).bytes()).await.unwrap();
    HUNG_UP.arrived().await;
    drop(client);
    HUNG_UP.open();
    written(&bot.telegram, "slower").await;
}

#[tokio::test]
async fn without_the_option_nothing_travels() {
    let telegram = Emulator::builder().start().await.unwrap();
    let ann = known(&telegram, "Ann");
    let app = App::with_router(bot_at(&telegram), ROUTER).deliver_to(Webhook::set_elsewhere("sesame"));
    let bot = app.webhook().await.unwrap();
    assert_eq!(carried(&bot, &said(&ann, 1, "tea")).await, None);
    assert_eq!(sent(&telegram), ["tea"]);
}
