//! What stands around calls: functions that see each call before it is sent, and its answer.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::bot::Way;
use crate::client::Outgoing;
use crate::{Bot, Error, Outbound, answer};

/// A future of an answer.
type Answering = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>;

/// A call on its way out: the method and its params, which can be looked at and changed.
pub struct OutgoingCall {
    outgoing: Outgoing,
    params: Map<String, Value>,
}

/// The answer to a call, as the server gave it.
#[derive(Clone, Debug)]
pub struct Answered(Bytes);

/// The rest of a call's way: further layers, then the server.
pub struct Onward {
    bot: Bot,
    next: usize,
}

/// Something that stands around every call: an async function of the call and the rest of its way.
pub trait Around: Send + Sync + 'static {
    /// Sees a call, and lets it go the rest of its way, or not.
    fn call(&self, call: OutgoingCall, onward: Onward) -> Answering;
}

impl<A, F> Around for A
where
    A: Fn(OutgoingCall, Onward) -> F + Send + Sync + 'static,
    F: Future<Output = Result<Answered, Error>> + Send + 'static,
{
    fn call(&self, call: OutgoingCall, onward: Onward) -> Answering {
        Box::pin(self(call, onward))
    }
}

impl Bot {
    /// This bot with a layer around all of its calls; the layer that was put last sees them first. Bots that were cloned before are as
    /// they were.
    ///
    /// ```no_run
    /// use botwright_api::{Answered, Bot, Error, Onward, OutgoingCall};
    ///
    /// async fn quiet_at_night(mut call: OutgoingCall, onward: Onward) -> Result<Answered, Error> {
    ///     if call.method().starts_with("send") {
    ///         call.set("disable_notification", true);
    ///     }
    ///     onward.send(call).await
    /// }
    ///
    /// let bot = Bot::from_env()?.wrap(quiet_at_night);
    /// # Ok::<(), botwright_api::Error>(())
    /// ```
    pub fn wrap(&self, layer: impl Around) -> Self {
        let mut layers: Vec<Arc<dyn Around>> = vec![Arc::new(layer)];
        layers.extend(self.way.layers.iter().cloned());
        Self::by(Way { layers: layers.into(), ..(*self.way).clone() })
    }

    /// Sends a call through the layers; a refusal is an error already.
    pub(crate) async fn exchange(&self, outgoing: Outgoing) -> Result<Answered, Error> {
        let call = OutgoingCall::of(outgoing)?;
        Onward { bot: self.clone(), next: 0 }.send(call).await
    }
}

impl OutgoingCall {
    fn of(outgoing: Outgoing) -> Result<Self, Error> {
        let params = serde_json::from_slice(outgoing.body())
            .map_err(|error| Error::Configuration(error.to_string().into()))?;
        Ok(Self { outgoing, params })
    }

    /// The method's official name.
    pub fn method(&self) -> &str {
        self.outgoing.name()
    }

    /// All params, files left out.
    pub fn params(&self) -> &Map<String, Value> {
        &self.params
    }

    /// All params, to be changed.
    pub fn params_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.params
    }

    /// Whether files travel with the call.
    pub fn has_files(&self) -> bool {
        self.outgoing.has_files()
    }

    /// A param by its name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.params.get(name)
    }

    /// Sets a param.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.params.insert(name.to_owned(), value.into());
    }

    /// Sets a param that the call has not got.
    pub fn set_default(&mut self, name: &str, value: impl Into<Value>) {
        if !self.params.contains_key(name) {
            self.set(name, value);
        }
    }
}

impl Onward {
    /// Lets the call go on.
    pub fn send(mut self, call: OutgoingCall) -> Answering {
        if let Some(layer) = self.bot.way.layers.get(self.next).cloned() {
            self.next += 1;
            return layer.call(call, self);
        }
        Box::pin(async move {
            let mut outgoing = call.outgoing;
            outgoing.replace_params(call.params);
            Outbound::new(&self.bot, outgoing).dispatch().await
        })
    }
}

impl Answered {
    /// An answer that no server gave: the result as JSON.
    pub fn instead(result: &Value) -> Self {
        Self(serde_json::json!({ "ok": true, "result": result }).to_string().into())
    }

    pub(crate) fn of_body(body: Bytes) -> Self {
        Self(body)
    }

    pub(crate) fn into_body(self) -> Bytes {
        self.0
    }

    /// Reads the result.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        answer::decode(&self.0)
    }

    /// The result as JSON.
    pub fn result(&self) -> Option<Value> {
        serde_json::from_slice::<Value>(&self.0).ok()?.get_mut("result").map(Value::take)
    }
}
