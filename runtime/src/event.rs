//! What the router looks at: one update, one conversation that fell silent, or one job.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use botwright_api::Bot;
use botwright_api::types::{self, ChatType, Update, UpdateKind};

use crate::arguments::{self, CommandCall, Words};
use crate::chat_part::ChatPart;
use crate::error::Error;
use crate::handler::{Scope, Word};
use crate::held::Held;
use crate::jobs::JobRun;
use crate::menu::Place;

/// What happened. Cheap to clone: the update is decoded once and shared.
#[derive(Clone)]
pub struct Event {
    pub(crate) bot: Bot,
    pub(crate) cause: Cause,
    pub(crate) failure: Option<Arc<Error>>,
    pub(crate) album: Parts,
    /// Whether it was tried before, and the storage was away.
    pub(crate) again: bool,
    /// Whether the callback query has its answer.
    pub(crate) answered: Arc<AtomicBool>,
}

/// Why handlers are asked.
#[derive(Clone)]
pub(crate) enum Cause {
    /// Telegram sent something.
    Update(Arc<Update>),
    /// A conversation reached its deadline.
    Silence(Arc<Silence>),
    /// A job's time has come.
    Job(Arc<JobRun>),
    /// The bot starts, or has stopped.
    Lifecycle,
}

/// What handlers can have of the album that the message is a part of.
#[derive(Clone)]
pub(crate) enum Parts {
    /// Nothing yet: the first handler that takes an album waits for all of it.
    Expected,
    /// Nothing: the message stands for itself.
    Single,
    /// All of them, in order.
    Whole(Arc<[types::Message]>),
}

/// Who fell silent, and where.
pub(crate) struct Silence {
    pub(crate) chat: Option<types::Chat>,
    pub(crate) user: Option<types::User>,
    /// Where in the chat.
    pub(crate) part: ChatPart,
}

impl Event {
    pub(crate) fn new(bot: Bot, cause: Cause) -> Self {
        Self { bot, cause, failure: None, album: Parts::Expected, again: false, answered: Arc::default() }
    }

    /// The update, unless time made the event.
    pub fn update(&self) -> Option<&Arc<Update>> {
        match &self.cause {
            Cause::Update(update) => Some(update),
            Cause::Silence(_) | Cause::Job(_) | Cause::Lifecycle => None,
        }
    }

    /// The job that runs, if time made the event.
    pub(crate) fn job(&self) -> Option<&Arc<JobRun>> {
        if let Cause::Job(run) = &self.cause { Some(run) } else { None }
    }

    /// The new message that `#[message]` handlers wait for, and `#[command]` handlers without `edited`.
    pub(crate) fn new_message(&self) -> Option<&types::Message> {
        match &self.update()?.kind {
            UpdateKind::Message(message) => Some(message),
            _ => None,
        }
    }

    /// The message of an update that is one: new, edited, posted in a channel, of a business, of a guest. Not the one
    /// below a pressed button.
    pub fn any_message(&self) -> Option<&types::Message> {
        message_of(self.update()?)
    }

    pub(crate) fn callback_query(&self) -> Option<&types::CallbackQuery> {
        match &self.update()?.kind {
            UpdateKind::CallbackQuery(query) => Some(query),
            _ => None,
        }
    }

    /// The data of the pressed button.
    pub fn callback_data(&self) -> Option<&str> {
        self.callback_query()?.data.as_deref()
    }

    pub(crate) fn inline_query(&self) -> Option<&types::InlineQuery> {
        self.update()?.inline_query()
    }

    /// The command that a message begins with, a new or an edited one.
    pub(crate) fn command(&self) -> Option<CommandCall<'_>> {
        match &self.update()?.kind {
            UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => CommandCall::of(message),
            _ => None,
        }
    }

    /// Whether the fixed words of a command's pattern stand behind the command of a new message.
    pub fn admits(&self, words: &[Word]) -> bool {
        self.new_message().is_some() && self.admits_edited(words)
    }

    /// As [`Event::admits`], in a new or an edited message.
    pub fn admits_edited(&self, words: &[Word]) -> bool {
        self.command().is_some_and(|call| arguments::admits(words, call.words()))
    }

    /// Whether the fixed words of a pattern stand in the text of an inline query.
    pub fn query_admits(&self, words: &[Word]) -> bool {
        self.inline_query().is_some_and(|query| arguments::admits(words, Words::of_text(&query.query)))
    }

    /// Whether it happened in a chat of a command's scope. Who is an administrator is not known here: their commands are
    /// for groups.
    pub fn is_in(&self, scope: Scope) -> bool {
        let Some(chat) = self.chat() else { return false };
        let private = chat.kind == ChatType::Private;
        scope.covers(Place { chat: chat.id.0, private, administrator: true })
    }

    pub(crate) fn chat(&self) -> Option<Held<types::Chat>> {
        self.hold(Update::chat, |silence| silence.chat.as_ref())
    }

    pub(crate) fn user(&self) -> Option<Held<types::User>> {
        self.hold(Update::from_user, |silence| silence.user.as_ref())
    }

    /// Where in the chat it happened.
    pub(crate) fn chat_part(&self) -> ChatPart {
        match &self.cause {
            Cause::Update(update) => update.effective_message().map(ChatPart::of_message).unwrap_or_default(),
            Cause::Silence(silence) => silence.part.clone(),
            Cause::Job(run) => run.owner.part.clone(),
            Cause::Lifecycle => ChatPart::default(),
        }
    }

    /// The message that the event is about; for a press, the one that carries the button.
    pub(crate) fn message(&self) -> Option<Held<types::Message>> {
        self.hold(Update::effective_message, |_| None)
    }

    fn hold<T: 'static>(
        &self,
        from_update: fn(&Update) -> Option<&T>,
        from_silence: fn(&Silence) -> Option<&T>,
    ) -> Option<Held<T>> {
        match &self.cause {
            Cause::Update(update) => Held::of_update(update, from_update),
            Cause::Silence(silence) => Held::of_silence(silence, from_silence),
            Cause::Job(run) => Held::of_silence(&run.owner, from_silence),
            Cause::Lifecycle => None,
        }
    }
}

/// The message of an update that is one.
pub(crate) fn message_of(update: &Update) -> Option<&types::Message> {
    if matches!(update.kind, UpdateKind::CallbackQuery(_)) { None } else { update.effective_message() }
}
