//! Answers of handlers that travel in the webhook's response instead of being sent.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use botwright_api::{Answered, Answering, Bot, Error as ApiError, Outbound, Sender};
use foldhash::fast::RandomState;
use serde_json::json;

/// What a call is answered with that was caught: nobody looks at it, it only has to be what the method gives.
static SENT: LazyLock<Answered> = LazyLock::new(|| {
    Answered::instead(&json!({ "message_id": 0, "date": 0, "chat": { "id": 0, "type": "private" } }))
});
static DONE: LazyLock<Answered> = LazyLock::new(|| Answered::instead(&json!(true)));

/// The updates whose response can carry a call, and the calls that are ready.
#[derive(Default)]
pub(crate) struct Replies {
    open: Mutex<HashMap<i64, Option<Reply>, RandomState>>,
}

/// A call that travels in a response.
#[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "only a webhook has responses"))]
pub(crate) struct Reply(Box<Outbound>);

/// Where a call is caught that was to be sent.
pub(crate) struct Net {
    bot: Bot,
    caught: Mutex<Option<Reply>>,
}

impl Replies {
    /// A request waits for the end of this update.
    #[cfg(feature = "webhook")]
    pub(super) fn open(&self, id: i64) {
        self.updates().insert(id, None);
    }

    /// Whether one waits.
    pub(crate) fn is_open(&self, id: i64) -> bool {
        self.updates().contains_key(&id)
    }

    /// A handler has left this for the response, and its work is stored.
    pub(crate) fn put(&self, id: i64, reply: Reply) {
        if let Some(place) = self.updates().get_mut(&id) {
            *place = Some(reply);
        }
    }

    /// Nothing more is put there; what was.
    #[cfg(feature = "webhook")]
    pub(super) fn close(&self, id: i64) -> Option<Reply> {
        self.updates().remove(&id).flatten()
    }

    fn updates(&self) -> MutexGuard<'_, HashMap<i64, Option<Reply>, RandomState>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reply {
    /// As the body of a response: the params with the method among them.
    #[cfg(feature = "webhook")]
    pub(super) fn body(&self) -> Vec<u8> {
        let (method, params) = (self.0.method().as_bytes(), self.0.params());
        // The params are an object: what stands behind its first brace.
        let params = params.get(1..).unwrap_or(b"}");
        let comma: &[u8] = if params == b"}" { b"" } else { b"," };
        [b"{\"method\":\"", method, b"\"", comma, params].concat()
    }

    /// Sends it as any other call: nobody waits for the response any more.
    #[cfg(feature = "webhook")]
    pub(super) async fn send(self, bot: Bot) {
        let method = self.0.method().to_owned();
        if let Err(error) = self.0.pass_to(&bot).await {
            tracing::error!(%error, method, "the answer could not be sent");
        }
    }
}

impl Net {
    /// The bot, but for its next call, which is caught behind all layers; one that carries files is sent.
    pub(crate) fn before(bot: &Bot) -> (Arc<Self>, Bot) {
        let net = Arc::new(Self { bot: bot.clone(), caught: Mutex::default() });
        let before = bot.with_sender(Arc::clone(&net) as Arc<dyn Sender>);
        (net, before)
    }

    /// What was caught.
    pub(crate) fn take(&self) -> Option<Reply> {
        self.caught().take()
    }

    fn caught(&self) -> MutexGuard<'_, Option<Reply>> {
        self.caught.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sender for Net {
    fn admit(&self, _: &Outbound) -> bool {
        false
    }

    fn send(&self, call: Outbound, _: Option<ApiError>) -> Answering<'_> {
        if call.has_files() || self.caught().is_some() {
            return Box::pin(async move { call.pass_to(&self.bot).await });
        }
        let sends = call.method().starts_with("send");
        *self.caught() = Some(Reply(Box::new(call)));
        let answer = if sends { &SENT } else { &DONE };
        Box::pin(std::future::ready(Ok(LazyLock::force(answer).clone())))
    }
}
