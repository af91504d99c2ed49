//! One exchange with the server: what all calls share, whatever their types.

use std::borrow::Cow;
use std::future::ready;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::sender::Answering;
use crate::{Address, Bot, Error, Method, Outbound, Target, Uploads, answer, form};

/// How much longer a call that carries files may take.
const UPLOAD_PATIENCE: u32 = 20;

/// A call without its types. A clone shares what it carries.
#[derive(Clone)]
pub(crate) struct Outgoing {
    name: Cow<'static, str>,
    body: Bytes,
    target: Target,
    uploads: Uploads,
    wait: Duration,
}

impl Outgoing {
    pub(crate) fn of<M: Method>(method: &M) -> Result<Self, Error> {
        let mut uploads = Uploads::default();
        method.files(&mut uploads);
        let mut body = Vec::with_capacity(128);
        let written = method.serialize(&mut serde_json::Serializer::new(&mut body));
        written.map_err(|error| Error::Configuration(error.to_string().into()))?;
        Ok(Self {
            name: M::NAME.into(),
            body: body.into(),
            target: method.target(),
            uploads,
            wait: method.wait(),
        })
    }

    /// The method's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether files travel with it.
    pub(crate) fn has_files(&self) -> bool {
        !self.uploads.is_empty()
    }

    /// The params as JSON.
    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// Where it goes.
    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    /// Whether it can be sent once more.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.uploads.are_repeatable()
    }

    /// Gives the call other params.
    pub(crate) fn replace_params(&mut self, params: Map<String, Value>) {
        self.target = Target::of_params(&params);
        self.body = Value::Object(params).to_string().into();
    }

    /// A call that only the server knows.
    pub(crate) fn untyped(name: &str, params: &Value) -> Self {
        let uploads = Uploads::default();
        Self {
            name: name.to_owned().into(),
            body: params.to_string().into(),
            target: params.as_object().map(Target::of_params).unwrap_or_default(),
            uploads,
            wait: Duration::ZERO,
        }
    }
}

impl Bot {
    /// Sends a call, in a place of its own which is the same for all methods: what is theirs stays small.
    pub(crate) fn answer_to(&self, outgoing: Result<Outgoing, Error>) -> Answering<'static> {
        match outgoing {
            // Small enough for what allocators keep at hand.
            Ok(outgoing) if self.way.layers.is_empty() => Box::pin(Outbound::new(self, outgoing).dispatch()),
            Ok(outgoing) => {
                let bot = self.clone();
                Box::pin(async move { bot.exchange(outgoing).await })
            }
            Err(error) => Box::pin(ready(Err(error))),
        }
    }

    /// Sends a call and returns the body of the answer; a refusal is an error already.
    pub(crate) async fn exchange_directly(&self, outgoing: &Outgoing) -> Result<Bytes, Error> {
        self.attempt(outgoing).await.map_err(|error| self.told(error, outgoing.name.clone()))
    }

    async fn attempt(&self, outgoing: &Outgoing) -> Result<Bytes, Error> {
        // One that waits for news on purpose keeps nobody from sending. The semaphore is never closed.
        let _slot = if outgoing.wait.is_zero() { self.way.shared.slots.acquire().await.ok() } else { None };
        let address = self.method_address(&outgoing.name)?;
        let patience = self.way.shared.timeout + outgoing.wait;
        let (status, body) = if outgoing.uploads.is_empty() {
            self.way.shared.transport.post(&address, outgoing.body.clone(), patience).await?
        } else {
            // In a place of its own: every call would have to be as large otherwise.
            Box::pin(self.upload(&address, outgoing, patience * UPLOAD_PATIENCE)).await?
        };
        if (200..300).contains(&status) {
            return Ok(body);
        }
        Err(answer::decode_failure(&body).unwrap_or_else(|| Error::unexplained(status, &body)))
    }

    async fn upload(
        &self,
        address: &Address,
        outgoing: &Outgoing,
        patience: Duration,
    ) -> Result<(u16, Bytes), Error> {
        let form = form::of(&outgoing.body, outgoing.uploads.clone()).await?;
        let request = self.way.shared.client.client().post(address.url().clone()).timeout(patience);
        let response = request.multipart(form).send().await.map_err(Error::network)?;
        let status = response.status().as_u16();
        Ok((status, response.bytes().await.map_err(Error::network)?))
    }

    /// The error with the method's name in it and without the token.
    pub(crate) fn told(&self, error: Error, method: Cow<'static, str>) -> Error {
        error.in_call(method, self.token())
    }
}
