//! The scheduler against a server that is no server, by tokio's paused clock.

#![allow(
    clippy::unchecked_time_subtraction,
    reason = "in a test, a moment that is later is an assertion that fails"
)]

mod failing;
mod pacing;
mod waiting;
mod whole;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use botwright_api::methods::{EditMessageText, SendMessage};
use botwright_api::{Answered, ChatId, Error, MessageId, Method as _, Refusal, Target};
use serde_json::json;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::scheduler::{Core, Outgo};
use super::time::Time;
use super::{Priority, Sending, with_priority};

/// A server that writes down what it gets, and a scheduler before it.
#[derive(Clone)]
pub(super) struct Server {
    core: Arc<Core>,
    beginning: Instant,
    got: Arc<Mutex<Vec<(Duration, String)>>>,
    errors: Arc<Mutex<VecDeque<(String, Error)>>>,
    /// How long it takes to answer.
    takes: Duration,
}

/// A call that only has a text.
pub(super) struct Call {
    server: Server,
    method: &'static str,
    target: Target,
    text: String,
    repeatable: bool,
}

impl Server {
    pub(super) fn new(sending: Sending) -> Self {
        let settings = sending.settings.expect("the scheduler is on");
        Self {
            core: Arc::new(Core::new(&settings, Time::running())),
            beginning: Instant::now(),
            got: Arc::default(),
            errors: Arc::default(),
            takes: Duration::ZERO,
        }
    }

    /// The next call with this text fails.
    pub(super) fn refuses(&self, text: &str, error: Error) {
        self.errors.lock().unwrap().push_back((text.to_owned(), error));
    }

    pub(super) fn message(&self, chat: i64, text: impl Into<String>) -> Call {
        let text = text.into();
        let target = SendMessage::new(chat, text.clone()).target();
        Call { server: self.clone(), method: "sendMessage", target, text, repeatable: true }
    }

    pub(super) fn edit(&self, chat: i64, message: i64, text: &str) -> Call {
        let target = EditMessageText::new().chat_id(chat).message_id(MessageId(message)).target();
        Call { method: "editMessageText", target, ..self.message(chat, text) }
    }

    /// Makes the call in a task of its own, as a bot does it.
    pub(super) fn sends(&self, call: Call) -> JoinHandle<Result<Answered, Error>> {
        self.sends_as(Priority::Reply, call)
    }

    pub(super) fn sends_as(&self, priority: Priority, call: Call) -> JoinHandle<Result<Answered, Error>> {
        let core = Arc::clone(&self.core);
        tokio::spawn(with_priority(priority, async move {
            if !core.admit(&call) {
                return core.conduct(call, None).await;
            }
            match call.attempt().await {
                Ok(answered) => Ok(answered),
                Err(error) => core.conduct(call, Some(error)).await,
            }
        }))
    }

    /// What came, with the second of its coming.
    pub(super) fn got(&self) -> Vec<(f64, String)> {
        let got = self.got.lock().unwrap();
        got.iter()
            .map(|(moment, text)| ((moment.as_secs_f64() * 10.0).round() / 10.0, text.clone()))
            .collect()
    }

    /// When the calls came, in order.
    pub(super) fn moments(&self) -> Vec<Duration> {
        self.got.lock().unwrap().iter().map(|(moment, _)| *moment).collect()
    }

    pub(super) fn texts(&self) -> Vec<String> {
        self.got.lock().unwrap().iter().map(|(_, text)| text.clone()).collect()
    }
}

impl Call {
    pub(super) fn method(self, method: &'static str) -> Self {
        Self { method, ..self }
    }

    pub(super) fn paid(mut self) -> Self {
        self.target.paid = true;
        self
    }

    pub(super) fn once(self) -> Self {
        Self { repeatable: false, ..self }
    }
}

impl Outgo for Call {
    fn method(&self) -> &str {
        self.method
    }

    fn target(&self) -> &Target {
        &self.target
    }

    fn is_repeatable(&self) -> bool {
        self.repeatable
    }

    fn readdress(&mut self, chat: ChatId) -> Result<(), Error> {
        self.target.chat = Some(chat.into());
        Ok(())
    }

    async fn attempt(&self) -> Result<Answered, Error> {
        let server = &self.server;
        let chat = self.target.chat.as_ref().map(ToString::to_string).unwrap_or_default();
        server.got.lock().unwrap().push((server.beginning.elapsed(), format!("{chat} {}", self.text)));
        if !server.takes.is_zero() {
            tokio::time::sleep(server.takes).await;
        }
        let mut errors = server.errors.lock().unwrap();
        match errors.iter().position(|(text, _)| *text == self.text) {
            Some(index) => Err(errors.remove(index).expect("it is there").1),
            None => Ok(Answered::instead(&json!(self.text))),
        }
    }
}

pub(super) fn flood(seconds: u64) -> Error {
    let refusal = Box::new(Refusal::new(429, "Too Many Requests"));
    Error::RetryAfter { after: Duration::from_secs(seconds), refusal }
}

#[expect(clippy::unnecessary_box_returns, reason = "errors hold it so")]
pub(super) fn refusal(description: &str) -> Box<Refusal> {
    Box::new(Refusal::new(400, description))
}

/// The most that came within any stretch of this length.
pub(super) fn most_within(moments: &[Duration], length: Duration) -> usize {
    let within = |first: &Duration| {
        moments.iter().filter(|moment| *moment >= first && **moment - *first < length).count()
    };
    moments.iter().map(within).max().unwrap_or(0)
}
