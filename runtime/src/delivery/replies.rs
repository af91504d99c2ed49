//! Answers of handlers that travel in the webhook's response instead of being sent.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botwright_api::{Answered, Bot, OutgoingCall};
use serde_json::{Map, Value, json};

/// The updates whose response can carry a call, and the calls that are ready.
#[derive(Default)]
pub(crate) struct Replies {
    open: Mutex<HashMap<i64, Option<Reply>>>,
}

/// A call that travels in a response.
#[cfg_attr(not(feature = "webhook"), allow(dead_code, reason = "only a webhook has responses"))]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) method: String,
    pub(crate) params: Map<String, Value>,
}

/// Where a call is caught that was to be sent.
#[derive(Clone, Default)]
pub(crate) struct Net(Arc<Mutex<Option<Reply>>>);

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

    fn updates(&self) -> MutexGuard<'_, HashMap<i64, Option<Reply>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reply {
    /// As the body of a response.
    #[cfg(feature = "webhook")]
    pub(super) fn body(self) -> String {
        let mut call = self.params;
        call.insert("method".to_owned(), self.method.into());
        Value::Object(call).to_string()
    }

    /// Sends it as any other call: nobody waits for the response any more.
    #[cfg(feature = "webhook")]
    pub(super) async fn send(self, bot: Bot) {
        if let Err(error) = bot.call::<Value>(&self.method, Value::Object(self.params)).await {
            tracing::error!(%error, method = self.method, "the answer could not be sent");
        }
    }
}

impl Net {
    /// The bot, but for its next call, which is caught. One that carries files is sent.
    pub(crate) fn before(&self, bot: &Bot) -> Bot {
        let net = self.clone();
        bot.wrap(move |call: OutgoingCall, onward: botwright_api::Onward| {
            let answer = if call.has_files() { None } else { Some(net.catch(call.method(), call.params())) };
            async move {
                match answer {
                    Some(answer) => Ok(answer),
                    None => onward.send(call).await,
                }
            }
        })
    }

    fn catch(&self, method: &str, params: &Map<String, Value>) -> Answered {
        *self.caught() = Some(Reply { method: method.to_owned(), params: params.clone() });
        // Nobody looks at it; it only has to be what the method gives.
        Answered::instead(&if method.starts_with("send") {
            json!({ "message_id": 0, "date": 0, "chat": { "id": 0, "type": "private" } })
        } else {
            json!(true)
        })
    }

    /// What was caught.
    pub(crate) fn take(&self) -> Option<Reply> {
        self.caught().take()
    }

    fn caught(&self) -> MutexGuard<'_, Option<Reply>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
