//! A call that has not been sent: the params, the setters, and `.await`.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::Outgoing;
use crate::{Answered, Bot, Error, Target, Uploads, answer};

/// The params of a method, and what it answers.
///
/// Every method of the Bot API has a struct in [`methods`](crate::methods); one's own work as well.
pub trait Method: Serialize + Send + Sync + 'static {
    /// The method's official name.
    const NAME: &'static str;

    /// What it answers.
    type Response: DeserializeOwned + Send + 'static;

    /// Collects the files that travel beside the params.
    fn files(&self, uploads: &mut Uploads) {
        let _ = uploads;
    }

    /// Where the call goes; nowhere unless told.
    fn target(&self) -> Target {
        Target::default()
    }

    /// How much longer than usual the server may take.
    fn wait(&self) -> Duration {
        Duration::ZERO
    }

    /// Reads the answer.
    fn decode(body: &[u8]) -> Result<Self::Response, Error> {
        answer::decode(body)
    }
}

/// A call that is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<M> {
    pub(crate) bot: Bot,
    pub(crate) method: M,
}

impl<M: Method> Call<M> {
    pub(crate) fn new(bot: &Bot, method: M) -> Self {
        Self { bot: bot.clone(), method }
    }

    /// The params as they would be sent now.
    pub fn params(&self) -> &M {
        &self.method
    }

    /// The params, without the bot.
    pub fn into_params(self) -> M {
        self.method
    }

    /// Sends the call, and leaves its answer unread: for answers that hardly anybody looks at. Boxed, as a call
    /// that is awaited is, so that whoever awaits one of many is no larger for it.
    pub fn unread(self) -> Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>> {
        self.bot.answer_to(Outgoing::of(&self.method))
    }
}

impl<M: fmt::Debug> fmt::Debug for Call<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.method).finish()
    }
}

impl<M: Method> IntoFuture for Call<M> {
    type Output = Result<M::Response, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self { bot, method } = self;
        let answer = bot.answer_to(Outgoing::of(&method));
        Box::pin(async move {
            let answered = answer.await?;
            M::decode(&answered.into_body()).map_err(|error| bot.told(error, M::NAME.into()))
        })
    }
}
