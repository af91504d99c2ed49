//! What a message refers to: the message that it answers, the one that it was forwarded from.

use std::ops::Deref;

use botwright_api::types;

use crate::context::Context;
use crate::event::Event;
use crate::extract::{Extract, Message};
use crate::held::Held;
use crate::stop::Stop;

/// The message of the same chat that this one answers. Derefs to [`Message`], so that it can be acted upon.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::content::ReplyToMessage;
///
/// /// Delete the message that you answer.
/// #[command("delete")]
/// async fn delete(answered: Option<ReplyToMessage>) -> Result<&'static str> {
///     let Some(answered) = answered else { return Ok("Answer a message with /delete.") };
///     answered.delete().await?;
///     Ok("Gone.")
/// }
/// ```
#[derive(Clone)]
pub struct ReplyToMessage(Message);

impl Deref for ReplyToMessage {
    type Target = Message;

    fn deref(&self) -> &Message {
        &self.0
    }
}

#[diagnostic::do_not_recommend]
impl Extract for ReplyToMessage {
    const NARROWS: bool = true;

    fn offers(event: &Event) -> bool {
        event.update().is_some_and(|update| answered(update).is_some())
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let update = context.update().ok_or(Stop::Pass)?;
        let message = Held::of_update(update, answered).ok_or(Stop::Pass)?;
        Ok(Self(Message::new(context.bot.clone(), message)))
    }
}

fn answered(update: &types::Update) -> Option<&types::Message> {
    crate::event::message_of(update)?.reply_to_message()
}

offered_by_messages!(ReplyToMessage);

carried! {
    /// Where the message was forwarded from. Derefs to [`types::MessageOrigin`].
    object MessageOrigin(forward_origin);
    /// The message of another chat or topic that this one answers. Derefs to [`types::ExternalReplyInfo`].
    object ExternalReplyInfo(external_reply);
    /// The part of the answered message that is quoted. Derefs to [`types::TextQuote`].
    object TextQuote(quote);
    /// The story that the message answers. Derefs to [`types::Story`].
    object ReplyToStory(reply_to_story): types::Story;
}

offered_by_commands!(ReplyToMessage, MessageOrigin, ExternalReplyInfo, TextQuote, ReplyToStory);
