//! The floors: what the same bot costs with nothing but reqwest and axum, and structs that know only what it looks at.
//!
//! `floor polling`, `floor webhook`, or `floor reply`, which answers in the webhook's response where it can.

use std::env;
use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use bench_talk::{Conversations, voted};
use reqwest::Client;
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// How many updates are answered at once; with more the floor is slower.
const AT_ONCE: usize = 64;

#[derive(Deserialize)]
struct Fetched {
    result: Vec<Update>,
}

#[derive(Deserialize)]
struct Update {
    update_id: i64,
    message: Option<Message>,
    callback_query: Option<Query>,
}

#[derive(Deserialize)]
struct Message {
    message_id: i64,
    chat: Chat,
    text: Option<String>,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    message: Option<Message>,
    data: Option<String>,
}

#[derive(Deserialize)]
struct Answered {
    ok: bool,
}

/// A call: its method, and whatever params it has.
#[derive(Default, Serialize)]
struct Call {
    method: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    chat_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_query_id: Option<String>,
}

struct Bot {
    client: Client,
    address: String,
    conversations: Conversations,
    replies: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // An error means that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mode = env::args().nth(1).ok_or("floor polling|webhook|reply")?;
    let bot = Arc::new(Bot {
        client: Client::builder().tcp_nodelay(true).build()?,
        address: format!("{}/bot{}", env::var("BOT_API_URL")?, env::var("BOT_TOKEN")?),
        conversations: Conversations::default(),
        replies: mode == "reply",
    });
    if mode == "polling" { poll(bot).await } else { serve(bot).await }
}

async fn poll(bot: Arc<Bot>) -> Result<(), Box<dyn Error>> {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut offset = 0;
    loop {
        let url = format!("{}/getUpdates?offset={offset}&limit=100&timeout=50", bot.address);
        let fetched = bot.client.get(url).send().await?.bytes().await?;
        let fetched: Fetched = serde_json::from_slice(&fetched)?;
        for update in fetched.result {
            offset = offset.max(update.update_id + 1);
            let calls = bot.answer(update);
            let (bot, room) = (Arc::clone(&bot), Arc::clone(&room).acquire_owned().await?);
            tokio::spawn(async move {
                bot.send_all(calls).await;
                drop(room);
            });
        }
    }
}

async fn serve(bot: Arc<Bot>) -> Result<(), Box<dyn Error>> {
    use axum::serve::ListenerExt as _;
    let listener = TcpListener::bind(env::var("WEBHOOK_LISTEN")?).await?;
    let listener = listener.tap_io(|stream| {
        // Without it the answers are later, and nothing else.
        let _ = stream.set_nodelay(true);
    });
    let router = Router::new().route("/hook", post(receive)).with_state(bot);
    Ok(axum::serve(listener, router).await?)
}

async fn receive(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> Response {
    let secret = headers.get("x-telegram-bot-api-secret-token");
    if secret.is_none_or(|secret| env_secret() != secret.as_bytes()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(update) = serde_json::from_slice(&body) else { return StatusCode::BAD_REQUEST.into_response() };
    let mut calls = bot.answer(update);
    let last = if bot.replies { calls.pop() } else { None };
    bot.send_all(calls).await;
    match last.map(|call| serde_json::to_vec(&call)) {
        Some(Ok(body)) => ([(header::CONTENT_TYPE, "application/json")], body).into_response(),
        _ => StatusCode::OK.into_response(),
    }
}

fn env_secret() -> &'static [u8] {
    static SECRET: std::sync::LazyLock<Vec<u8>> =
        std::sync::LazyLock::new(|| env::var("WEBHOOK_SECRET").unwrap_or_default().into_bytes());
    &SECRET
}

impl Bot {
    /// What is to be called for an update, and whatever is to be remembered.
    fn answer(&self, update: Update) -> Vec<Call> {
        if let Some(query) = update.callback_query {
            return pressed(query);
        }
        let Some((chat, text)) = update.message.and_then(|message| Some((message.chat.id, message.text?)))
        else {
            return Vec::new();
        };
        vec![Call {
            method: "sendMessage",
            chat_id: Some(chat),
            text: Some(self.conversations.answer(chat, text)),
            ..Call::default()
        }]
    }

    async fn send_all(&self, calls: Vec<Call>) {
        for call in calls {
            if let Err(error) = self.send(&call).await {
                eprintln!("{} failed: {error}", call.method);
            }
        }
    }

    async fn send(&self, call: &Call) -> Result<(), Box<dyn Error + Send + Sync>> {
        let request = self.client.post(format!("{}/{}", self.address, call.method)).json(call);
        let answer = request.send().await?.bytes().await?;
        let answered: Answered = serde_json::from_slice(&answer)?;
        if answered.ok { Ok(()) } else { Err("refused".into()) }
    }
}

fn pressed(query: Query) -> Vec<Call> {
    let text = voted(query.data.as_deref());
    let edited = query.message.map(|message| Call {
        method: "editMessageText",
        chat_id: Some(message.chat.id),
        message_id: Some(message.message_id),
        text: Some(text),
        callback_query_id: None,
    });
    let answered =
        Call { method: "answerCallbackQuery", callback_query_id: Some(query.id), ..Call::default() };
    edited.into_iter().chain([answered]).collect()
}
