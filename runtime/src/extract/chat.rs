//! The chat that an event happened in, as something to act upon.

use std::future::Future;
use std::ops::Deref;

use botwright_api::types::{self, ChatAction};
use botwright_api::{Bot, InputFile};

use futures_util::Stream;

use super::Extract;
use crate::answer::{Destination, Reply};
use crate::context::Context;
use crate::draft::Draft;
use crate::event::Event;
use crate::held::Held;
use crate::stop::Stop;

/// The chat of the update, which the bot can write to. Derefs to [`types::Chat`].
///
/// ```
/// # use botwright::prelude::*;
/// #[command("both")]
/// async fn both(chat: Chat) -> Result {
///     chat.say("First this,").await?;
///     chat.say(html!("then <b>that</b>, {}.", chat.id)).await?;
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct Chat {
    bot: Bot,
    held: Held<types::Chat>,
    destination: Destination,
}

impl Chat {
    /// Sends a text, or any [`Reply`], into the chat (and its topic), without quoting a message.
    pub fn say<R: Into<Reply>>(
        &self,
        reply: R,
    ) -> impl Future<Output = Result<types::Message, botwright_api::Error>> + Send + use<R> {
        let (bot, destination, reply) = (self.bot.clone(), self.destination.clone(), reply.into());
        async move { reply.send(&bot, &destination).await }
    }

    /// Sends a photo. See [`sendPhoto`](https://core.telegram.org/bots/api#sendphoto).
    pub fn send_photo(
        &self,
        photo: InputFile,
    ) -> impl Future<Output = Result<types::Message, botwright_api::Error>> + Send + use<> {
        self.say(Reply::photo(photo))
    }

    /// Sends a file. See [`sendDocument`](https://core.telegram.org/bots/api#senddocument).
    pub fn send_document(
        &self,
        document: InputFile,
    ) -> impl Future<Output = Result<types::Message, botwright_api::Error>> + Send + use<> {
        self.say(Reply::document(document))
    }

    /// An answer that is shown while it is being written; see [`Draft`].
    pub fn draft(&self) -> Draft {
        Draft::new(self.bot.clone(), self.destination.clone(), &self.held.kind)
    }

    /// Shows the pieces of a stream as they come, and sends what they are together. Pieces that can fail go one by one to a
    /// [`Draft`].
    ///
    /// # Errors
    /// As [`Draft::finish`].
    pub async fn stream(
        &self,
        pieces: impl Stream<Item: AsRef<str>>,
    ) -> Result<types::Message, botwright_api::Error> {
        let mut draft = self.draft();
        draft.push_all(pieces).await;
        draft.finish().await
    }

    /// Shows that the bot is writing, for five seconds or until its next message.
    pub async fn typing(&self) -> Result<(), botwright_api::Error> {
        self.bot.send_chat_action(self.held.id, ChatAction::Typing).await.map(drop)
    }

    /// Where it is written to.
    pub(crate) fn destination(&self) -> &Destination {
        &self.destination
    }
}

impl Deref for Chat {
    type Target = types::Chat;

    fn deref(&self) -> &types::Chat {
        &self.held
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Chat {
    fn offers(event: &Event) -> bool {
        event.chat().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let chat = context.chat().ok_or(Stop::Pass)?;
        let destination = Destination::of(context).ok_or(Stop::Pass)?.without_quote();
        Ok(Self { bot: context.bot.clone(), held: chat, destination })
    }
}
