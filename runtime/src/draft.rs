//! An answer that is shown while it is being written.

use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use botwright_api::types::{self, ChatType, MessageOrTrue};
use botwright_api::{Bot, Error};
use futures_util::{Stream, StreamExt as _};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::answer::{Destination, Reply};
use crate::text::{Formatted, MESSAGE_LIMIT};

/// How long lies between two states that are shown in a private chat.
const PACE: Duration = Duration::from_secs(1);

/// The same where a message is edited instead, as groups allow 20 messages a minute.
const EDITING_PACE: Duration = Duration::from_secs(4);

/// How long a draft stays on the screen that does not change, less a little.
const LASTING: Duration = Duration::from_secs(25);

/// A text that the person sees grow, as an answer of a language model does. Made by [`Chat::draft`](crate::Chat::draft).
///
/// In a private chat a draft is shown (`sendMessageDraft`), at most once a second, each time as it stands then; in groups and
/// channels, where Telegram knows no drafts, a message that is edited every four seconds. Nothing waits for what is shown:
/// [`push`](Self::push) only adds. [`finish`](Self::finish) sends the message; without it nothing is left of a draft, and of a message
/// what was shown last.
///
/// ```
/// # use botwright::prelude::*;
/// # async fn next_word() -> Option<&'static str> { None }
/// #[message(text)]
/// async fn answer(chat: Chat) -> Result {
///     let mut draft = chat.draft();
///     while let Some(word) = next_word().await {
///         draft.push(word);
///     }
///     draft.finish().await?;
///     Ok(())
/// }
/// ```
#[must_use = "a draft shows what is pushed, and `finish` sends it"]
pub struct Draft {
    bot: Bot,
    destination: Destination,
    text: String,
    states: watch::Sender<String>,
    shown: JoinHandle<Option<types::Message>>,
}

/// What shows the states, in a task of its own.
struct Screen {
    bot: Bot,
    destination: Destination,
    /// The draft's number; none where a message is edited.
    draft: Option<i64>,
    message: Option<types::Message>,
}

impl Draft {
    pub(crate) fn new(bot: Bot, destination: Destination, kind: &ChatType) -> Self {
        static NEXT: AtomicI64 = AtomicI64::new(0);
        let (states, shown) = watch::channel(String::new());
        let drafts = *kind == ChatType::Private && destination.business_connection.is_none();
        let draft = drafts.then(|| 1 + NEXT.fetch_add(1, Ordering::Relaxed) % i64::from(i32::MAX));
        let screen = Screen { bot: bot.clone(), destination: destination.clone(), draft, message: None };
        Self { bot, destination, text: String::new(), states, shown: tokio::spawn(screen.show(shown)) }
    }

    /// Adds to the text.
    pub fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        self.states.send_replace(self.text.clone());
    }

    /// Takes another text in place of what there is: "Thinking…", then the answer.
    pub fn set(&mut self, text: impl Into<String>) {
        self.text = text.into();
        self.states.send_replace(self.text.clone());
    }

    /// Adds the pieces of a stream as they come, to its end.
    pub async fn push_all(&mut self, pieces: impl Stream<Item: AsRef<str>>) {
        let mut pieces = pin!(pieces);
        while let Some(piece) = pieces.next().await {
            self.push(piece.as_ref());
        }
    }

    /// The text so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Sends the text as a message, or as several if it is longer than one may be; the last of them.
    ///
    /// # Errors
    /// If a message cannot be sent; an empty text cannot.
    pub async fn finish(self) -> Result<types::Message, Error> {
        let text = self.text.clone();
        self.finish_with(Formatted::from(text)).await
    }

    /// Sends another text than the one that was shown, such as the same with its [`Formatted`] parts.
    ///
    /// # Errors
    /// As [`Draft::finish`].
    pub async fn finish_with(self, text: impl Into<Formatted>) -> Result<types::Message, Error> {
        let Self { bot, destination, states, shown, .. } = self;
        // The task ends with what it shows at the moment, so that nothing is shown after the message.
        drop(states);
        let edited = shown.await.unwrap_or_default();
        let mut parts = text.into().split(MESSAGE_LIMIT).into_iter();
        let first = parts.next().unwrap_or_default();
        let mut sent = match edited {
            Some(message) => edit(&bot, &destination, message, first).await?,
            None => Reply::from(first).send(&bot, &destination).await?,
        };
        for part in parts {
            sent = Reply::from(part).send(&bot, &destination).await?;
        }
        Ok(sent)
    }
}

impl Screen {
    /// Shows each state that there is time for, the last of them in any case, until nobody adds any more.
    async fn show(mut self, mut states: watch::Receiver<String>) -> Option<types::Message> {
        loop {
            tokio::select! {
                changed = states.changed() => if changed.is_err() { return self.message },
                // Otherwise it would vanish from the screen while the next words are thought over.
                () = tokio::time::sleep(LASTING), if self.draft.is_some() => {}
            }
            let state = tail(&states.borrow_and_update());
            if !state.trim().is_empty()
                && let Err(error) = self.show_state(state).await
            {
                tracing::debug!(%error, "a draft could not be shown");
            }
            let pace = if self.draft.is_some() { PACE } else { EDITING_PACE };
            tokio::select! {
                () = tokio::time::sleep(pace) => {}
                () = closed(&states) => return self.message,
            }
        }
    }

    async fn show_state(&mut self, state: String) -> Result<(), Error> {
        if let Some(draft) = self.draft {
            let mut call = self.bot.send_message_draft(self.destination.chat, draft).text(state.clone());
            if let Some(topic) = self.destination.topic {
                call = call.message_thread_id(topic);
            }
            match call.await {
                Err(Error::BadRequest(_) | Error::NotFound(_) | Error::Forbidden(_)) => self.draft = None,
                shown => return shown.map(drop),
            }
        }
        match &self.message {
            None => {
                self.message = Some(Reply::from(state).send(&self.bot, &self.destination).await?);
            }
            Some(message) => {
                let (message, text) = (message.clone(), Formatted::from(state));
                self.message = Some(edit(&self.bot, &self.destination, message, text).await?);
            }
        }
        Ok(())
    }
}

/// Returns when nobody adds any more.
async fn closed(states: &watch::Receiver<String>) {
    // This wait ends with the sender only; and what it sees on the way counts as unseen.
    let _ = states.clone().wait_for(|_| false).await;
}

/// Edits a message, which stays what it was where that changes nothing.
async fn edit(
    bot: &Bot,
    destination: &Destination,
    message: types::Message,
    text: Formatted,
) -> Result<types::Message, Error> {
    let (text, entities) = text.into_sendable();
    let mut call =
        bot.edit_message_text().chat_id(destination.chat).message_id(message.message_id()).text(text);
    if let Some(entities) = entities {
        call = call.entities(entities);
    }
    if let Some(connection) = &destination.business_connection {
        call = call.business_connection_id(connection.clone());
    }
    match call.await {
        Ok(MessageOrTrue::Message(edited)) => Ok(*edited),
        Ok(_) | Err(Error::MessageNotModified(_)) => Ok(message),
        Err(error) => Err(error),
    }
}

/// The end of a text, as much as one message holds.
fn tail(text: &str) -> String {
    let surplus = text.chars().count().saturating_sub(MESSAGE_LIMIT / 2);
    // What the limit counts are units of UTF-16, of which a character has two at most.
    if text.encode_utf16().count() <= MESSAGE_LIMIT {
        text.to_owned()
    } else {
        text.chars().skip(surplus).collect()
    }
}
