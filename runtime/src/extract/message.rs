//! A received message as something to act upon.

use std::future::Future;
use std::ops::Deref;

use botwright_api::types;
use botwright_api::types::{ReactionType, ReactionTypeEmoji};
use botwright_api::{Bot, Recipient};

use super::Extract;
use crate::answer::{Destination, Edit, Reply};
use crate::context::Context;
use crate::event::Event;
use crate::held::Held;
use crate::stop::Stop;

/// The message of the update; for a press, the one that carries the button. Derefs to [`types::Message`].
///
/// ```
/// # use botwright::prelude::*;
/// #[message(photo)]
/// async fn nice(message: Message) -> Result {
///     message.reply("What a picture!").await?;
///     message.react("👍").await?;
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct Message {
    bot: Bot,
    message: Held<types::Message>,
}

impl Message {
    pub(super) fn new(bot: Bot, message: Held<types::Message>) -> Self {
        Self { bot, message }
    }

    pub(crate) fn of(event: &Event) -> Option<Self> {
        Some(Self { bot: event.bot.clone(), message: event.message()? })
    }

    /// Sends a text, or any [`Reply`], that quotes this message.
    pub fn reply<R: Into<Reply>>(
        &self,
        reply: R,
    ) -> impl Future<Output = Result<types::Message, botwright_api::Error>> + Send + use<R> {
        let (bot, reply) = (self.bot.clone(), reply.into());
        let destination = Destination::quoting(&self.message);
        async move { reply.send(&bot, &destination).await }
    }

    /// Sends a text, or any [`Reply`], as a returned one is sent: it quotes this message in groups, and not in private chats.
    pub fn respond<R: Into<Reply>>(
        &self,
        reply: R,
    ) -> impl Future<Output = Result<types::Message, botwright_api::Error>> + Send + use<R> {
        let (bot, reply) = (self.bot.clone(), reply.into());
        let destination = Destination::quoting(&self.message);
        let quotes = reply.wants_quote().unwrap_or(self.message.chat().kind != types::ChatType::Private);
        let destination = if quotes { destination } else { destination.without_quote() };
        async move { reply.send(&bot, &destination).await }
    }

    /// Deletes the message. See [`deleteMessage`](https://core.telegram.org/bots/api#deletemessage) for when a bot may.
    pub async fn delete(&self) -> Result<(), botwright_api::Error> {
        self.bot.delete_message(self.message.chat().id, self.message.message_id()).await.map(drop)
    }

    /// Replaces the text and the buttons of a message that the bot has sent, as the one is that carries a pressed button. Telegram lets
    /// nobody edit what others wrote. An edit that changes nothing is no error.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[callback("done")]
    /// async fn done(message: Message) -> Result {
    ///     message.edit("Done.").await?;
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// Those of [`editMessageText`](https://core.telegram.org/bots/api#editmessagetext).
    pub async fn edit(&self, edit: impl Into<Edit> + Send) -> Result<(), botwright_api::Error> {
        edit.into().apply_to(&self.bot, &self.message).await
    }

    /// Forwards the message to another chat.
    pub async fn forward(
        &self,
        chat: impl Into<Recipient> + Send,
    ) -> Result<types::Message, botwright_api::Error> {
        self.bot.forward_message(chat, self.message.chat().id, self.message.message_id()).await
    }

    /// Pins the message. In groups the bot needs the right to.
    pub async fn pin(&self) -> Result<(), botwright_api::Error> {
        self.bot.pin_chat_message(self.message.chat().id, self.message.message_id()).await.map(drop)
    }

    /// Sets the bot's reaction to an emoji.
    pub async fn react(&self, emoji: &str) -> Result<(), botwright_api::Error> {
        let reaction = ReactionType::from(ReactionTypeEmoji::new(emoji));
        let call = self.bot.set_message_reaction(self.message.chat().id, self.message.message_id());
        call.reaction(vec![reaction]).await.map(drop)
    }
}

impl Deref for Message {
    type Target = types::Message;

    fn deref(&self) -> &types::Message {
        &self.message
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Message {
    fn offers(event: &Event) -> bool {
        event.message().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        Self::of(context).ok_or(Stop::Pass)
    }
}
