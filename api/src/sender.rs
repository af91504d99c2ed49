//! What stands between a call and the server: something that decides when it goes out, and whether once more.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::bot::Way;
use crate::client::Outgoing;
use crate::{Answered, Bot, ChatId, Error, Target};

/// A future of an answer.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send + 'a>>;

/// A call behind all layers, which can be made more than once.
#[derive(Clone)]
pub struct Outbound {
    bot: Bot,
    outgoing: Outgoing,
}

/// Something that decides when a bot's calls go out, and what becomes of those that fail: a scheduler.
///
/// It is asked behind all layers, for every call of the bot and its clones. A call that is [admitted](Self::admit) goes
/// out at once, and costs nothing but that question.
pub trait Sender: Send + Sync + 'static {
    /// Whether the call may go out now; if so, it does.
    fn admit(&self, call: &Outbound) -> bool;

    /// Makes a call that was not admitted, or that has failed.
    fn send(&self, call: Outbound, failed: Option<Error>) -> Answering<'_>;

    /// Makes an attempt by [`Outbound::exchange`], with something of its own around it, such as a span of a log; `None`, as unless told,
    /// if nothing is to be around, which costs nothing.
    fn around<'a>(&'a self, call: &'a Outbound) -> Option<Answering<'a>> {
        let _ = call;
        None
    }

    /// Is told of every attempt: how long it took, and what it ended with.
    fn attempted(&self, call: &Outbound, took: Duration, failed: Option<&Error>) {
        let _ = (call, took, failed);
    }
}

impl Bot {
    /// This bot with something that decides when its calls go out, in place of what it has. Bots that were cloned before are
    /// as they were.
    pub fn with_sender(&self, sender: Arc<dyn Sender>) -> Self {
        Self::by(Way { sender: Some(sender), ..(*self.way).clone() })
    }

    /// This bot without: every call goes out at once, and once.
    pub fn without_sender(&self) -> Self {
        Self::by(Way { sender: None, ..(*self.way).clone() })
    }
}

impl Outbound {
    pub(crate) fn new(bot: &Bot, outgoing: Outgoing) -> Self {
        Self { bot: bot.clone(), outgoing }
    }

    /// Sends it when the bot's sender lets it go.
    pub(crate) async fn dispatch(self) -> Result<Answered, Error> {
        let Some(sender) = self.bot.way.sender.clone() else { return self.exchange().await };
        if !sender.admit(&self) {
            return sender.send(self, None).await;
        }
        match self.attempt().await {
            Err(error) => sender.send(self, Some(error)).await,
            answered => answered,
        }
    }

    /// The method's official name.
    pub fn method(&self) -> &str {
        self.outgoing.name()
    }

    /// Where it goes.
    pub fn target(&self) -> &Target {
        self.outgoing.target()
    }

    /// The params as JSON, without the files.
    pub fn params(&self) -> &[u8] {
        self.outgoing.body()
    }

    /// Whether files travel with it.
    pub fn has_files(&self) -> bool {
        self.outgoing.has_files()
    }

    /// Whether all that it carries can be sent once more: a stream cannot.
    pub fn is_repeatable(&self) -> bool {
        self.outgoing.is_repeatable()
    }

    /// Gives the call to another bot, which makes it as its own; its layers do not see it.
    ///
    /// # Errors
    /// As the call itself has them.
    pub async fn pass_to(self, bot: &Bot) -> Result<Answered, Error> {
        Self::new(bot, self.outgoing).dispatch().await
    }

    /// Makes the call, once.
    ///
    /// # Errors
    /// As the call itself has them.
    pub async fn attempt(&self) -> Result<Answered, Error> {
        let Some(sender) = &self.bot.way.sender else { return self.exchange().await };
        let begun = Instant::now();
        let answer = match sender.around(self) {
            Some(attempt) => attempt.await,
            None => self.exchange().await,
        };
        sender.attempted(self, begun.elapsed(), answer.as_ref().err());
        answer
    }

    /// Makes the call, once, with nothing around it: for [`Sender::around`].
    ///
    /// # Errors
    /// As the call itself has them.
    pub async fn exchange(&self) -> Result<Answered, Error> {
        self.bot.exchange_directly(&self.outgoing).await.map(Answered::of_body)
    }

    /// Sends it to another chat: the group that it names has become a supergroup.
    ///
    /// # Errors
    /// If its params are no JSON object.
    pub fn readdress(&mut self, chat: ChatId) -> Result<(), Error> {
        let params = serde_json::from_slice::<Map<String, Value>>(self.outgoing.body());
        let mut params = params.map_err(|error| Error::Configuration(error.to_string().into()))?;
        params.insert("chat_id".to_owned(), chat.0.into());
        self.outgoing.replace_params(params);
        Ok(())
    }
}
