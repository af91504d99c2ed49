//! What handlers take: the payload of the job that they are, the job itself, and all jobs.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Job, JobError, JobId, NewJob, Selection, builder};
use crate::context::Context;
use crate::error::Error;
use crate::event::Event;
use crate::extract::Extract;
use crate::stop::Stop;

/// What a job was started with.
///
/// ```
/// use botwright::prelude::*;
///
/// #[derive(Serialize, Deserialize)]
/// struct Order {
///     pizza: String,
/// }
///
/// #[job]
/// fn baked(Payload(order): Payload<Order>) -> String {
///     format!("Your {} is ready.", order.pizza)
/// }
///
/// #[command("order {pizza..}")]
/// async fn order(pizza: String, chat: Chat) -> Result<&'static str> {
///     baked::after(15.minutes(), Order { pizza }).chat(&chat).await?;
///     Ok("In a quarter of an hour.")
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payload<T>(pub T);

/// A type that can be written down and read again, as the payload of a job is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the payload of a job",
    label = "cannot be stored",
    note = "a job is stored until it runs: `#[derive(Serialize, Deserialize)]` above the type"
)]
pub trait Storable: Serialize + DeserializeOwned + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned + Send + 'static> Storable for T {}

impl<T: Storable> Extract for Payload<T> {
    fn offers(event: &Event) -> bool {
        event.job().is_some_and(|run| run.payload().is_some())
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let run = context.job().ok_or(Stop::Pass)?;
        let payload = serde_json::from_str(run.payload().ok_or(Stop::Pass)?).map_err(JobError::Payload);
        Ok(Self(payload.map_err(Error::from)?))
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Job {
    fn offers(event: &Event) -> bool {
        event.job().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        context.job().map(|run| Self::running(run)).ok_or(Stop::Pass)
    }
}

/// All jobs of the bot, to be listed, cancelled, disabled and started.
///
/// What it changes is part of the handler's commit: if the handler fails, nothing has changed. Kept beyond the handler, for
/// instance in a task that it spawned, it commits each change by itself.
///
/// ```
/// use botwright::prelude::*;
///
/// /// Silence!
/// #[command("quiet")]
/// async fn quiet(chat: Chat, jobs: Jobs) -> Result<String> {
///     let silenced = jobs.of_chat(chat.id).disable().await?;
///     Ok(format!("{silenced} jobs are off."))
/// }
/// ```
#[derive(Clone)]
pub struct Jobs {
    context: Context,
}

impl Jobs {
    /// For those who stand outside of all handlers: each change is a commit of its own.
    #[cfg(feature = "webhook")]
    pub(crate) fn outside(shared: &std::sync::Arc<crate::app::Shared>) -> Self {
        Self { context: Context::outside(shared) }
    }

    /// Starts a job: what `.await` does to it, and the way outside of a handler.
    ///
    /// # Errors
    /// If it cannot run as it was said, or if the storage fails.
    pub async fn start(&self, job: NewJob) -> Result<Job, JobError> {
        builder::start(&self.context, job).await
    }

    /// All of them: see [`Selection::list`].
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn list(&self) -> Result<Vec<Job>, JobError> {
        self.all().list().await
    }

    /// All of them, to be narrowed down.
    pub fn all(&self) -> Selection {
        Selection::new(self.context.clone())
    }

    /// Those of a chat: `jobs.of_chat(chat.id)`.
    pub fn of_chat(&self, chat: impl Into<botwright_api::ChatId>) -> Selection {
        self.all().of_chat(chat)
    }

    /// Those of a user: `jobs.of_user(user.id)`.
    pub fn of_user(&self, user: impl Into<botwright_api::UserId>) -> Selection {
        self.all().of_user(user)
    }

    /// Those of a name.
    pub fn named(&self, name: impl Into<String>) -> Selection {
        self.all().named(name)
    }

    /// The one of a number.
    pub fn with_id(&self, id: JobId) -> Selection {
        self.all().with_id(id)
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Jobs {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        Ok(Self { context: context.clone() })
    }
}
