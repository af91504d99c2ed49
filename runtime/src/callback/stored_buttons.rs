//! What a bot can do with the stored values of buttons besides pressing them, and how long and how many are kept.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use botwright_api::types::{self, InlineKeyboardButton, MaybeInaccessibleMessage};

use super::stored_key::StoredKey;
use super::stored_rows::{self, NAMESPACE, StoredLimits};
use crate::app::App;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::extract::Extract;
use crate::jobs::current;
use crate::stop::Stop;
use crate::storage::{Batch, Expected, Pages};
use crate::work::Work;

/// The values that buttons have [`Stored`](crate::Stored), to be forgotten before their time.
///
/// What is forgotten joins what the handler changes: when it fails, everything stays.
///
/// ```
/// # use botwright::prelude::*;
/// #[callback("add:{list}")]
/// fn add(list: Stored<Vec<u32>>, buttons: StoredButtons) -> Edit {
///     // The edit replaces the buttons of this message, so nobody needs what was behind them.
///     buttons.forget_pressed();
///     let mut longer = list.into_inner();
///     longer.push(1);
///     Edit::text(format!("{longer:?}")).row([add::button("Longer", longer)])
/// }
///
/// /// Make all buttons of this chat useless.
/// #[command("clear")]
/// async fn clear(buttons: StoredButtons) -> Result<&'static str> {
///     buttons.clear().await?;
///     Ok("All clear!")
/// }
/// ```
#[derive(Clone)]
pub struct StoredButtons {
    context: Context,
}

impl StoredButtons {
    /// Forgets what is behind all buttons that were made in this chat so far; where there is no chat, those of the user.
    ///
    /// # Errors
    /// If the storage cannot be read, or if the handler has ended: see [`StoredButtons::outside`].
    pub async fn clear(&self) -> Result {
        let beginning = format!("{}/", self.context.owner());
        let all = self.context.shared.storage.beginning_with(NAMESPACE, &beginning).await?;
        self.forget(all.iter().map(|(key, _)| key.as_str()))
    }

    /// Forgets what is behind the buttons that were made in this chat (or for this user) so long ago or longer. What is younger stays, and
    /// with it what this handler makes.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// /// Make all buttons of this chat useless that are older than a day.
    /// #[command("tidy")]
    /// async fn tidy(buttons: StoredButtons) -> Result<&'static str> {
    ///     buttons.clear_older(1.days()).await?;
    ///     Ok("Tidied up.")
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`StoredButtons::clear`].
    pub async fn clear_older(&self, age: Duration) -> Result {
        let age = i64::try_from(age.as_millis()).unwrap_or(i64::MAX);
        let shared = &self.context.shared;
        let moment = shared.clock.now().saturating_sub(age);
        let places = stored_rows::made_before(shared, self.context.owner(), moment).await?;
        self.forget(places.iter().map(String::as_str))
    }

    /// Forgets what is behind all buttons of all chats, such as after a deploy by which they mean something else. It is done when this
    /// returns, a few hundred at a time and whatever becomes of the handler, as there may be more of them than fit into its commit.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[startup]
    /// async fn forget_the_old_menus(buttons: StoredButtons) -> Result {
    ///     buttons.clear_everywhere().await
    /// }
    /// ```
    ///
    /// # Errors
    /// If the storage cannot be read or written; then some may be forgotten and others not.
    pub async fn clear_everywhere(&self) -> Result {
        let storage = &self.context.shared.storage;
        let mut pages = Pages::new(storage, NAMESPACE, "");
        while let Some(page) = pages.next().await? {
            let mut batch = Batch::default();
            for (place, _) in &page {
                batch.remove(NAMESPACE, place, Expected::Anything);
            }
            storage.commit_surely(&batch).await?;
        }
        Ok(())
    }

    /// Forgets what is behind the buttons of the message whose button was pressed. Of a message that was sent inline, or is too old,
    /// Telegram does not tell the buttons: there it is the pressed one alone. Without a press, nothing.
    pub fn forget_pressed(&self) {
        let Some(query) = self.context.callback_query() else { return };
        self.forget_data(query.data.iter().map(String::as_str));
        if let Some(MaybeInaccessibleMessage::Message(message)) = &query.message {
            self.forget_of(message);
        }
    }

    /// Forgets what is behind the buttons of a message.
    pub fn forget_of(&self, message: &types::Message) {
        let rows = message.reply_markup().into_iter().flat_map(|markup| &markup.inline_keyboard);
        let buttons: Vec<&InlineKeyboardButton> = rows.flatten().collect();
        self.forget_data(buttons.iter().filter_map(|button| button.callback_data.as_deref()));
    }

    /// Runs something outside of the handler's unit of work, such as in a spawned task: what its buttons store is written when it is
    /// done, whatever becomes of the handler.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[callback("vote:{choice}")]
    /// fn vote(choice: Stored<String>) -> Toast {
    ///     Toast::new(choice.as_str())
    /// }
    ///
    /// #[command("later")]
    /// fn later(chat: Chat, buttons: StoredButtons) {
    ///     tokio::spawn(async move {
    ///         let asking = async {
    ///             // Something that takes its time.
    ///             let question = Reply::text("Tea?").row([vote::button("Yes", "tea".to_owned())]);
    ///             chat.say(question).await
    ///         };
    ///         buttons.outside(asking).await
    ///     });
    /// }
    /// ```
    ///
    /// # Errors
    /// If a value cannot be serialised, or if the storage refuses to write.
    pub async fn outside<T>(&self, task: impl Future<Output = T>) -> Result<T> {
        let work: Arc<Mutex<Work>> = Arc::default();
        let context = Context { work: Arc::clone(&work), ..self.context.clone() };
        let done = current::within(context, task).await;
        let mut work = std::mem::take(&mut *work.lock().unwrap_or_else(PoisonError::into_inner));
        if let Some(failure) = work.failure {
            return Err(failure);
        }
        let shared = &self.context.shared;
        let rings = stored_rows::bound(shared, &mut work.batch).await?;
        if !work.batch.writes.is_empty() {
            shared.storage.commit_surely(&work.batch).await?;
        }
        drop(rings);
        Ok(done)
    }

    fn forget_data<'a>(&self, data: impl Iterator<Item = &'a str>) {
        let places: Vec<String> = data.flat_map(StoredKey::all_in).map(|(_, place)| place).collect();
        if let Err(error) = self.forget(places.iter().map(String::as_str)) {
            tracing::error!(%error, "nothing was forgotten");
        }
    }

    /// Joins the unit of work that runs: the handler's, or that of [`StoredButtons::outside`].
    fn forget<'a>(&self, places: impl Iterator<Item = &'a str>) -> Result {
        let context = current::context().unwrap_or_else(|| self.context.clone());
        let mut work = context.work();
        if work.ended {
            return Err(Error::text(
                "the handler has ended, and with it what it can change: what a spawned task does to stored buttons stands in `StoredButtons::outside`",
            ));
        }
        places.for_each(|place| work.batch.remove(NAMESPACE, place, Expected::Anything));
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for StoredButtons {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self { context: context.clone() })
    }
}

impl App {
    /// How long the values of buttons are [`Stored`](crate::Stored), 30 days unless told.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use std::time::Duration;
    ///
    /// fn app(bot: Bot) -> App {
    ///     App::new(bot).stored_for(Duration::from_hours(24)).stored_per_chat(100)
    /// }
    /// ```
    pub fn stored_for(mut self, time: Duration) -> Self {
        let limits = self.stored();
        *limits = StoredLimits { time, ..*limits };
        self
    }

    /// For how many buttons of a chat a value is [`Stored`](crate::Stored), 1024 unless told, at least 1; the oldest go first. Several
    /// replicas that make buttons in one chat at the same moment may keep a few more.
    pub fn stored_per_chat(mut self, most: usize) -> Self {
        let limits = self.stored();
        *limits = StoredLimits { per_chat: most as u64, ..*limits };
        self
    }
}
