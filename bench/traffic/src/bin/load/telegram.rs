//! The Bot API server: hands out the updates, takes the calls.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::Write as _;
use std::io;
use std::rc::Rc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::http::{Connection, answer};
use crate::script::{Answers, Script, message, mixed};

/// How many updates one answer holds.
const PAGE: usize = 100;

const ME: &str = r#"{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}}"#;
const WEBHOOK: &str =
    r#"{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}"#;
const TRUE: &str = r#"{"ok":true,"result":true}"#;
const EMPTY: &str = r#"{"ok":true,"result":[]}"#;

pub(crate) struct Telegram {
    script: RefCell<Script>,
    /// How many updates, of the first ones, are confirmed.
    confirmed: Cell<usize>,
    /// How long every call takes but `getUpdates`.
    delay: Duration,
    /// Whether the updates of one answer are out of order.
    mixed: bool,
    /// When updates were asked for first.
    begin: OnceCell<Instant>,
    last_call: Cell<Instant>,
    /// How long those waited for their answers who speak by the clock.
    pub(crate) waited: RefCell<Vec<Duration>>,
    connections: Cell<usize>,
    most_connections: Cell<usize>,
    pub(crate) first_fetch: Notify,
    pub(crate) first_call: Notify,
}

impl Telegram {
    pub(crate) fn new(script: Script, delay: Duration, mixed: bool) -> Rc<Self> {
        Rc::new(Self {
            script: RefCell::new(script),
            confirmed: Cell::new(0),
            delay,
            mixed,
            begin: OnceCell::new(),
            last_call: Cell::new(Instant::now()),
            waited: RefCell::default(),
            connections: Cell::new(0),
            most_connections: Cell::new(0),
            first_fetch: Notify::new(),
            first_call: Notify::new(),
        })
    }

    pub(crate) async fn serve(self: Rc<Self>, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            let telegram = Rc::clone(&self);
            tokio::task::spawn_local(async move {
                telegram.connections.set(telegram.connections.get() + 1);
                telegram
                    .most_connections
                    .set(telegram.most_connections.get().max(telegram.connections.get()));
                // A connection that breaks is the bot's to mend.
                let _ = telegram.converse(stream).await;
                telegram.connections.set(telegram.connections.get() - 1);
            });
        }
    }

    async fn converse(&self, stream: TcpStream) -> io::Result<()> {
        let mut connection = Connection::new(stream)?;
        while let Some(request) = connection.read().await? {
            let path = request.line.split(' ').nth(1).unwrap_or_default();
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            let method = path.rsplit('/').next().unwrap_or_default();
            let answered = if method.eq_ignore_ascii_case("getUpdates") {
                let params = if request.body.is_empty() { query } else { request.body };
                let offset = number(params, "offset").unwrap_or(0);
                let updates = self.updates_from(offset);
                if updates == EMPTY && number(params, "timeout").is_some_and(|seconds| seconds > 0) {
                    self.news().await;
                    self.updates_from(offset)
                } else {
                    updates
                }
            } else {
                let answered = self.call(method, request.body);
                if self.delay > Duration::ZERO {
                    tokio::time::sleep(self.delay).await;
                }
                answered
            };
            connection.write(&answer(&answered)).await?;
        }
        Ok(())
    }

    /// Returns when somebody says something, or after a second.
    async fn news(&self) {
        let due = self.script.borrow().updates().get(self.confirmed.get()).map(|update| update.due);
        let begin = *self.begin.get_or_init(Instant::now);
        let second = Instant::now() + Duration::from_secs(1);
        tokio::time::sleep_until(due.map_or(second, |due| second.min(begin + due))).await;
    }

    /// Confirms what is below the offset, and shows what comes next.
    fn updates_from(&self, offset: i64) -> String {
        let script = self.script.borrow();
        let updates = script.updates();
        let offset = usize::try_from(offset).unwrap_or(0);
        let mut confirmed = self.confirmed.get();
        while updates.get(confirmed).is_some_and(|update| update.id < offset) {
            confirmed += 1;
        }
        self.confirmed.set(confirmed);
        let now = self.begin.get_or_init(Instant::now).elapsed();
        let said = updates[confirmed..].iter().take_while(|update| update.due <= now);
        let mut page: Vec<_> = said.take(PAGE).collect();
        if self.mixed && page.len() == PAGE {
            page = (0..PAGE).map(|place| page[mixed(place)]).collect();
        }
        let mut answer = String::from(r#"{"ok":true,"result":["#);
        for (place, update) in page.into_iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            let _ = write!(answer, "{comma}{}", update.json);
        }
        answer.push_str("]}");
        if answer.len() > EMPTY.len() {
            self.first_fetch.notify_one();
        }
        answer
    }

    /// Takes a call; the answer to it.
    pub(crate) fn call(&self, method: &str, body: &str) -> String {
        // Methods are spelt in more ways than one.
        let is = |name: &str| method.eq_ignore_ascii_case(name);
        let mut script = self.script.borrow_mut();
        if is("getMyCommands") {
            return EMPTY.into();
        } else if is("getMe") {
            return ME.into();
        } else if is("getWebhookInfo") {
            return WEBHOOK.into();
        } else if is("sendMessage") || is("editMessageText") {
            let person = number(body, "chat_id").and_then(|id| usize::try_from(id).ok());
            let answered = script.told(person, text(body, "text").unwrap_or_default());
            let due = answered.and_then(|place| script.due(place));
            if let (Some(due), Some(begin)) = (due, self.begin.get()) {
                self.waited.borrow_mut().push(begin.elapsed().saturating_sub(due));
            }
            self.called();
            return format!(r#"{{"ok":true,"result":{}}}"#, message(person.unwrap_or(1_000_000)));
        } else if is("answerCallbackQuery") {
            script.pressed(text(body, "callback_query_id").and_then(|id| id.parse().ok()));
            self.called();
        }
        TRUE.into()
    }

    fn called(&self) {
        self.last_call.set(Instant::now());
        self.first_call.notify_one();
    }

    pub(crate) fn script(&self) -> &RefCell<Script> {
        &self.script
    }

    pub(crate) fn updates(&self) -> usize {
        self.script.borrow().updates().len()
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.script.borrow().is_complete()
    }

    pub(crate) fn answers(&self) -> Answers {
        self.script.borrow().answers()
    }

    pub(crate) fn last_call(&self) -> Instant {
        self.last_call.get()
    }

    pub(crate) fn most_connections(&self) -> usize {
        self.most_connections.get()
    }
}

/// The param of this name, in JSON or in a query.
fn number(params: &str, name: &str) -> Option<i64> {
    let at = params.find(name)? + name.len();
    let value = params[at..].trim_start_matches(['"', ':', '=', ' ']);
    let end = value.find(|character: char| character != '-' && !character.is_ascii_digit());
    value[..end.unwrap_or(value.len())].parse().ok()
}

/// The text of this name in JSON; what the bots say needs no escapes.
pub(crate) fn text<'a>(params: &'a str, name: &str) -> Option<&'a str> {
    let quoted = |at: &usize| params[..*at].ends_with('"') && params[at + name.len()..].starts_with('"');
    let at = params.match_indices(name).map(|(at, _)| at).find(quoted)? + name.len() + 1;
    let value = params[at..].trim_start_matches([':', ' ']).strip_prefix('"')?;
    value.split('"').next()
}
