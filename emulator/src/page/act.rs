//! What people do on the page: write, press, vote, pay, manage groups, send files.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use botwright_api::MessageId;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::people::{ActionError, InlineId, Opened, PaymentId, PersonBuilder, Seat};
use crate::shared::Shared;
use crate::world::account::Account;
use crate::world::chat::ChatKind;
use crate::world::manage::Change;
use crate::world::order::Order;

/// The number that everybody on the page has; it is kept free for fiction.
const PHONE_NUMBER: &str = "+1 555 0100";

/// `POST /page/act`: one action of one person.
#[derive(Deserialize)]
pub(super) struct Act {
    #[serde(default)]
    user: i64,
    #[serde(default)]
    chat: i64,
    #[serde(flatten)]
    action: Action,
}

#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
enum Action {
    Text { text: String, reply_to: Option<i64> },
    Edit { message: i64, text: String },
    Delete { message: i64 },
    Press { message: i64, data: String },
    PressButton { message: i64, text: String },
    Vote { message: i64, options: Vec<usize> },
    StopPoll { message: i64 },
    SendPoll { question: String, options: Vec<String> },
    React { message: i64, emoji: Vec<String> },
    Location { latitude: f64, longitude: f64 },
    Contact,
    ShareUsers { key: String, people: Vec<i64> },
    ShareChat { key: String, place: i64 },
    Inline { query: String },
    MoreInline { query: String },
    ChooseInline { query: String, result: String },
    ResultsButton { query: String },
    Pay { message: i64, order: Box<Order> },
    ChooseShipping { payment: String, option: String },
    OpenWebApp { button: String },
    WebAppData { button: String, data: String },
    WebAppAnswer { query: String, text: String },
    Passport { data: Value },
    Open { link: String },
    Manage { target: i64, change: Manage },
    Rename { title: String },
    Join,
    Leave,
    Block,
    Unblock,
    AddUser { name: String },
    AddChat { title: String, kind: Kind },
}

/// What is done with a member.
#[derive(Deserialize)]
#[serde(tag = "to", content = "names", rename_all = "snake_case")]
enum Manage {
    Add,
    Remove,
    Ban,
    Unban,
    Promote(Vec<String>),
    Demote,
    Restrict(Vec<String>),
    Free,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Group,
    Supergroup,
    Channel,
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
pub(super) async fn act(State(shared): State<Arc<Shared>>, Json(act): Json<Act>) -> Response {
    answer(carry_out(&shared, act))
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

fn carry_out(shared: &Arc<Shared>, act: Act) -> Result<Value, ActionError> {
    let seat = Seat::new(Arc::clone(shared), act.user, act.chat);
    match act.action {
        Action::Text { text, reply_to: None } => seat.send_text(&text).map(done),
        Action::Text { text, reply_to: Some(message) } => seat.reply_to(MessageId(message), &text).map(done),
        Action::Edit { message, text } => seat.edit_text(MessageId(message), &text).map(done),
        Action::Delete { message } => seat.delete(MessageId(message)).map(done),
        Action::Press { message, data } => Ok(query(seat.press_data(MessageId(message), &data).as_str())),
        Action::PressButton { message, text } => {
            seat.press_on(MessageId(message), &text).map(|pressed| query(pressed.as_str()))
        }
        Action::Vote { message, options } => seat.vote(MessageId(message), &options).map(done),
        Action::StopPoll { message } => seat.stop_poll(MessageId(message)).map(done),
        Action::SendPoll { question, options } => seat.send_poll(&question, &borrowed(&options)).map(done),
        Action::React { message, emoji } => seat.react(MessageId(message), &borrowed(&emoji)).map(done),
        Action::Location { latitude, longitude } => seat.send_location(latitude, longitude).map(done),
        Action::Contact => seat.share_own_contact(PHONE_NUMBER).map(done),
        Action::ShareUsers { key, people } => seat.share_users_by_id(&key, &people).map(done),
        Action::ShareChat { key, place } => seat.share_chat_by_id(&key, place).map(done),
        Action::Inline { query: text } => Ok(query(seat.inline_query(&text).as_str())),
        Action::MoreInline { query: earlier } => {
            let more = seat.more_results(&InlineId::new(&earlier));
            Ok(more.map_or(Value::Null, |more| query(more.as_str())))
        }
        Action::ChooseInline { query, result } => seat.choose(&InlineId::new(&query), &result).map(done),
        Action::ResultsButton { query } => seat.press_results_button(&InlineId::new(&query)).map(done),
        Action::Pay { message, order } => {
            seat.pay_with(MessageId(message), *order).map(|payment| query(payment.as_str()))
        }
        Action::ChooseShipping { payment, option } => {
            let next = seat.choose_shipping(&PaymentId::new(payment), &option);
            next.map(|payment| query(payment.as_str()))
        }
        Action::OpenWebApp { button } => seat.open_web_app(&button).map(|app| {
            json!({"url": app.url, "button": app.button, "init_data": app.init_data, "query_id": app.query})
        }),
        Action::WebAppData { button, data } => seat.send_web_app_data(&button, &data).map(done),
        Action::WebAppAnswer { query, text } => answer_web_app(shared, &query, &text).map(done),
        Action::Passport { data } => seat.share_passport(data).map(done),
        Action::Open { link } => seat.open(&link).map(|opened| opened_at(&opened)),
        Action::Manage { target, change } => seat.manage(target, &change.into()).map(done),
        Action::Rename { title } => seat.rename(&title).map(done),
        Action::Join => {
            seat.join();
            Ok(Value::Bool(true))
        }
        Action::Leave => {
            seat.leave();
            Ok(Value::Bool(true))
        }
        Action::Block => {
            Seat::new(Arc::clone(shared), act.user, act.user).block_bot();
            Ok(Value::Bool(true))
        }
        Action::Unblock => {
            Seat::new(Arc::clone(shared), act.user, act.user).unblock_bot();
            Ok(Value::Bool(true))
        }
        Action::AddUser { name } => Ok(add_user(shared, &name)),
        Action::AddChat { title, kind } => {
            Ok(json!({"chat_id": shared.world().make_chat(kind.into(), &title, &[act.user])}))
        }
    }
}

/// What is done needs no other answer.
fn done<T>(_: T) -> Value {
    Value::Bool(true)
}

/// The page waits for the answer to this query.
fn query(id: &str) -> Value {
    json!({"query_id": id})
}

fn opened_at(opened: &Opened) -> Value {
    match opened {
        Opened::Chat(seat) => json!({"chat_id": seat.chat_id()}),
        Opened::Payment(payment) => query(payment.as_str()),
        Opened::Invitation => Value::Bool(true),
    }
}

/// Answers in place of the bot's own server, which a mini app would call.
fn answer_web_app(shared: &Shared, query: &str, text: &str) -> Result<(), ActionError> {
    let result = json!({
        "type": "article", "id": "1", "title": text, "input_message_content": {"message_text": text},
    });
    let sent = shared.world().answer_web_app(query, &result);
    sent.map(drop).map_err(|failure| ActionError::refused(failure.description))
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

impl From<Manage> for Change {
    fn from(manage: Manage) -> Self {
        match manage {
            Manage::Add => Self::Add,
            Manage::Remove => Self::Remove,
            Manage::Ban => Self::Ban,
            Manage::Unban => Self::Unban,
            Manage::Promote(rights) => Self::Promote(Some(rights)),
            Manage::Demote => Self::Demote,
            Manage::Restrict(permissions) => Self::Restrict(permissions),
            Manage::Free => Self::Free,
        }
    }
}

impl From<Kind> for ChatKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Group => Self::Group,
            Kind::Supergroup => Self::Supergroup,
            Kind::Channel => Self::Channel,
        }
    }
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
