//! What people do on the page: write, press, vote, send files.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use botwright_api::MessageId;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::people::{ActionError, InlineId, PersonBuilder, Seat};
use crate::shared::Shared;
use crate::world::account::Account;
use crate::world::chat::ChatKind;

/// The number that everybody on the page has; it is kept free for fiction.
const PHONE_NUMBER: &str = "+1 555 0100";

/// `POST /page/act`: one action of one person.
#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub(super) enum Action {
    Text { user: i64, chat: i64, text: String, reply_to: Option<i64> },
    Edit { user: i64, chat: i64, message: i64, text: String },
    Delete { user: i64, chat: i64, message: i64 },
    Press { user: i64, chat: i64, message: i64, data: String },
    Vote { user: i64, chat: i64, message: i64, options: Vec<usize> },
    Location { user: i64, chat: i64, latitude: f64, longitude: f64 },
    Contact { user: i64, chat: i64 },
    Inline { user: i64, chat: i64, query: String },
    ChooseInline { user: i64, chat: i64, query: String, result: String },
    Block { user: i64 },
    Unblock { user: i64 },
    AddUser { name: String },
}

/// What stands in the address of `POST /page/upload`; the body is the file.
#[derive(Deserialize)]
pub(super) struct Upload {
    user: i64,
    chat: i64,
    kind: UploadKind,
    name: String,
    #[serde(default)]
    caption: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum UploadKind {
    Photo,
    Document,
}

/// Does it; the answer has the form of the Bot API's.
pub(super) async fn act(State(shared): State<Arc<Shared>>, Json(action): Json<Action>) -> Response {
    answer(carry_out(&shared, action))
}

/// Sends a file.
pub(super) async fn upload(
    State(shared): State<Arc<Shared>>,
    Query(upload): Query<Upload>,
    bytes: Bytes,
) -> Response {
    let seat = Seat::new(shared, upload.user, upload.chat);
    let outcome = match upload.kind {
        UploadKind::Photo => seat.send_photo(bytes, &upload.caption),
        UploadKind::Document => seat.send_document(&upload.name, bytes, &upload.caption),
    };
    answer(outcome.map(|_| Value::Bool(true)))
}

fn carry_out(shared: &Arc<Shared>, action: Action) -> Result<Value, ActionError> {
    let seat = |user, chat| Seat::new(Arc::clone(shared), user, chat);
    match action {
        Action::Text { user, chat, text, reply_to: None } => seat(user, chat).send_text(&text).map(drop),
        Action::Text { user, chat, text, reply_to: Some(message) } => {
            seat(user, chat).reply_to(MessageId(message), &text).map(drop)
        }
        Action::Edit { user, chat, message, text } => {
            seat(user, chat).edit_text(MessageId(message), &text).map(drop)
        }
        Action::Delete { user, chat, message } => seat(user, chat).delete(MessageId(message)),
        Action::Press { user, chat, message, data } => {
            let query = seat(user, chat).press_data(MessageId(message), &data);
            return Ok(json!({"query_id": query.as_str()}));
        }
        Action::Vote { user, chat, message, options } => seat(user, chat).vote(MessageId(message), &options),
        Action::Location { user, chat, latitude, longitude } => {
            seat(user, chat).send_location(latitude, longitude).map(drop)
        }
        Action::Contact { user, chat } => seat(user, chat).share_own_contact(PHONE_NUMBER).map(drop),
        Action::Inline { user, chat, query } => {
            let query = seat(user, chat).inline_query(&query);
            return Ok(json!({"query_id": query.as_str()}));
        }
        Action::ChooseInline { user, chat, query, result } => {
            seat(user, chat).choose(&InlineId::new(&query), &result).map(drop)
        }
        Action::Block { user } => {
            seat(user, user).block_bot();
            Ok(())
        }
        Action::Unblock { user } => {
            seat(user, user).unblock_bot();
            Ok(())
        }
        Action::AddUser { name } => return Ok(add_user(shared, &name)),
    }?;
    Ok(Value::Bool(true))
}

/// A new person, who joins the groups that there are, so that there is more to do than to write to the bot.
fn add_user(shared: &Arc<Shared>, name: &str) -> Value {
    let (first_name, last_name) = name.trim().split_once(' ').unwrap_or((name.trim(), ""));
    let mut person = PersonBuilder::new(Arc::clone(shared), first_name);
    if !last_name.is_empty() {
        person = person.last_name(last_name.trim());
    }
    let id = person.build().number();
    for group in groups(shared) {
        Seat::new(Arc::clone(shared), id, group).join();
    }
    shared.world().account(id).map(Account::to_json).unwrap_or_default()
}

fn groups(shared: &Shared) -> Vec<i64> {
    let world = shared.world();
    let groups =
        world.chats.values().filter(|chat| matches!(chat.kind, ChatKind::Group | ChatKind::Supergroup));
    groups.map(|chat| chat.id).collect()
}

fn answer(outcome: Result<Value, ActionError>) -> Response {
    match outcome {
        Ok(result) => Json(json!({"ok": true, "result": result})).into_response(),
        Err(error) => {
            let refusal = json!({"ok": false, "description": error.to_string()});
            (StatusCode::BAD_REQUEST, Json(refusal)).into_response()
        }
    }
}
