//! A press on a button, as something to answer.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use botwright_api::Bot;
use botwright_api::types::{self, Update, UpdateKind};

use super::Extract;
use crate::answer::Edit;
use crate::context::Context;
use crate::event::Event;
use crate::held::Held;
use crate::stop::Stop;

/// The callback query of the update. Derefs to [`types::CallbackQuery`].
///
/// It is answered by itself after the handler, unless the handler did it.
///
/// ```
/// # use botwright::prelude::*;
/// #[callback("buy")]
/// async fn buy(query: CallbackQuery) -> Result {
///     query.alert("Sold out.").await?;
///     query.edit("Come back tomorrow.").await?;
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct CallbackQuery {
    bot: Bot,
    query: Held<types::CallbackQuery>,
    answered: Arc<AtomicBool>,
}

impl CallbackQuery {
    /// Answers with a short text on top of the chat.
    pub async fn answer(&self, text: impl Into<String> + Send) -> Result<(), botwright_api::Error> {
        self.mark_answered();
        self.bot.answer_callback_query(self.query.id.clone()).text(text).await.map(drop)
    }

    /// Answers with a text that has to be dismissed.
    pub async fn alert(&self, text: impl Into<String> + Send) -> Result<(), botwright_api::Error> {
        self.mark_answered();
        self.bot.answer_callback_query(self.query.id.clone()).text(text).show_alert(true).await.map(drop)
    }

    /// Answers by opening a link: one of this bot's own ([`deep_link`](crate::deep_link)), or that of its game.
    ///
    /// ```
    /// use botwright::deep_link::{self, Payload};
    /// use botwright::prelude::*;
    ///
    /// #[callback("invite")]
    /// async fn invite(press: CallbackQuery, me: Me) -> Result {
    ///     press.open(deep_link::start(me, Payload::new("vip"))).await?;
    ///     Ok(())
    /// }
    /// ```
    pub async fn open(&self, url: impl Into<String> + Send) -> Result<(), botwright_api::Error> {
        self.mark_answered();
        self.bot.answer_callback_query(self.query.id.clone()).url(url).await.map(drop)
    }

    /// Replaces the message that carries the button. An edit that changes nothing is no error.
    pub async fn edit(&self, edit: impl Into<Edit> + Send) -> Result<(), botwright_api::Error> {
        edit.into().apply(&self.bot, &self.query).await
    }

    fn mark_answered(&self) {
        self.answered.store(true, Ordering::Relaxed);
    }
}

impl Deref for CallbackQuery {
    type Target = types::CallbackQuery;

    fn deref(&self) -> &types::CallbackQuery {
        &self.query
    }
}

#[diagnostic::do_not_recommend]
impl Extract for CallbackQuery {
    fn offers(event: &Event) -> bool {
        event.callback_query().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let update = context.update().ok_or(Stop::Pass)?;
        let query = Held::of_update(update, of_update).ok_or(Stop::Pass)?;
        Ok(Self { bot: context.bot.clone(), query, answered: Arc::clone(&context.answered) })
    }
}

fn of_update(update: &Update) -> Option<&types::CallbackQuery> {
    match &update.kind {
        UpdateKind::CallbackQuery(query) => Some(query),
        _ => None,
    }
}
