//! How often people may ask: limits for each user and chat, in a guard or around all handlers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use botwright_api::types::{Update, UpdateKind};

use super::made_of;
use super::meter::Meter;
use crate::app::Shared;
use crate::context::Context;
use crate::event::message_of;
use crate::extract::Extract;
use crate::middleware::{Middleware, Outcome, Rest};
use crate::stop::{Refused, Stop};

/// A limit: so many times in a period. Put it into a `static`: each static is counted for itself.
///
/// All times of a period may be used at once; then they come back one by one, evenly spread over the period. What exceeds
/// the limit is dropped without a word, unless [`answer`](Self::answer) or [`wait`](Self::wait) says otherwise. Counts are kept
/// in the process, and forgotten when they do not matter any more.
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::guards::{Limits, Throttle};
///
/// static SEARCH: Throttle = Throttle::per_user(3, Duration::from_secs(10)).answer("Slow down, please.");
///
/// /// Somebody who does not search too often.
/// struct Searcher;
///
/// #[guard]
/// async fn searcher(limits: Limits) -> Result<Searcher, Refused> {
///     limits.admit(&SEARCH).await?;
///     Ok(Searcher)
/// }
///
/// #[command("search {words..}")]
/// fn search(_: Searcher, words: String) -> String {
///     format!("Nothing about {words}.")
/// }
/// ```
#[derive(Debug)]
pub struct Throttle {
    times: u32,
    period: Duration,
    by: By,
    excess: Excess,
}

/// What becomes of that which exceeds a limit.
#[derive(Clone, Copy, Debug)]
enum Excess {
    Drop,
    Answer(&'static str),
    Wait,
}

/// Whose updates are counted together.
#[derive(Clone, Copy, Debug)]
enum By {
    User,
    Chat,
    UserInChat,
    Everybody,
}

impl Throttle {
    /// So many times for each user, in all chats together. Who speaks in the name of a chat counts as that chat.
    #[must_use]
    pub const fn per_user(times: u32, period: Duration) -> Self {
        Self::new(times, period, By::User)
    }

    /// So many times for each chat, whoever is there. Where there is no chat, as in inline queries, for each user.
    #[must_use]
    pub const fn per_chat(times: u32, period: Duration) -> Self {
        Self::new(times, period, By::Chat)
    }

    /// So many times for each user in each chat.
    #[must_use]
    pub const fn per_user_in_chat(times: u32, period: Duration) -> Self {
        Self::new(times, period, By::UserInChat)
    }

    /// So many times for all together.
    #[must_use]
    pub const fn global(times: u32, period: Duration) -> Self {
        Self::new(times, period, By::Everybody)
    }

    /// Says this to whom it stops, once in a period; what else exceeds the limit is dropped.
    #[must_use]
    pub const fn answer(self, text: &'static str) -> Self {
        Self { excess: Excess::Answer(text), ..self }
    }

    /// Lets what exceeds the limit wait for its turn, for at most one period; what would wait longer is dropped. Only updates
    /// of the same person in the same chat wait behind it.
    ///
    /// On the offline Telegram nobody sleeps: the test's time moves on by the wait.
    #[must_use]
    pub const fn wait(self) -> Self {
        Self { excess: Excess::Wait, ..self }
    }

    const fn new(times: u32, period: Duration, by: By) -> Self {
        assert!(times > 0, "a throttle that lets nothing through");
        Self { times, period, by, excess: Excess::Drop }
    }

    fn period(&self) -> i64 {
        i64::try_from(self.period.as_millis()).unwrap_or(i64::MAX)
    }
}

/// Asks [`Throttle`]s about the update, in a guard or in a handler.
pub struct Limits {
    shared: Arc<Shared>,
    who: Who,
}

/// Whom an update is counted for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Who {
    user: Option<i64>,
    chat: Option<i64>,
}

impl Limits {
    /// Counts the update; waits for its turn if the throttle says so.
    ///
    /// # Errors
    /// If it exceeds the limit; with what the person is to be told, if anything.
    pub async fn admit(&self, throttle: &'static Throttle) -> Result<(), Refused> {
        let clock = &self.shared.clock;
        let turn = self.shared.guards.throttles.admit(throttle, self.who, clock.now())?;
        clock.pass_until(turn).await;
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Limits {
    async fn extract(context: &Context) -> Result<Self, Stop> {
        let who = match context.update() {
            Some(update) => Who::of(update),
            None => {
                Who { user: context.user().map(|user| user.id.0), chat: context.chat().map(|chat| chat.id.0) }
            }
        };
        Ok(Self { shared: Arc::clone(&context.shared), who })
    }
}

made_of! {
    Limits: ;
}

impl Who {
    fn of(update: &Update) -> Self {
        let chat = update.chat().map(|chat| chat.id.0);
        // All who speak in the name of some chat come as one and the same user.
        let speaks_as = message_of(update).and_then(|message| message.sender_chat()).map(|chat| chat.id.0);
        Self { user: speaks_as.or_else(|| update.from_user().map(|user| user.id.0)), chat }
    }

    /// What is the same for updates that count together.
    fn key(self, by: By) -> Self {
        match by {
            By::User => Self { chat: self.chat.filter(|_| self.user.is_none()), ..self },
            By::Chat => Self { user: self.user.filter(|_| self.chat.is_none()), ..self },
            By::UserInChat => self,
            By::Everybody => Self::default(),
        }
    }
}

/// A middleware that drops, or answers, what exceeds a limit: around all handlers with [`App::wrap`](crate::App::wrap), or
/// around those of a module with [`App::wrap_module`](crate::App::wrap_module).
///
/// It counts what people send to the bot: messages, presses, inline queries and reactions. Payments, and what Telegram
/// itself tells, such as new members, always go through.
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::guards::{Throttle, throttle};
///
/// static FLOOD: Throttle = Throttle::per_user_in_chat(20, Duration::from_secs(60)).answer("One at a time, please.");
///
/// fn app(bot: Bot) -> App {
///     App::new(bot).wrap(throttle(&FLOOD))
/// }
/// ```
pub fn throttle(throttle: &'static Throttle) -> impl Middleware {
    move |update: Arc<Update>, rest: Rest| async move {
        if !is_sent_by_people(&update) {
            return rest.run(update).await;
        }
        match rest.limits(Who::of(&update)).admit(throttle).await {
            Ok(()) => rest.run(update).await,
            Err(refused) => rest.refuse(refused).await,
        }
    }
}

fn is_sent_by_people(update: &Update) -> bool {
    let reacts = matches!(
        update.kind,
        UpdateKind::CallbackQuery(_) | UpdateKind::InlineQuery(_) | UpdateKind::MessageReaction(_)
    );
    let writes = message_of(update).is_some_and(|message| {
        message.successful_payment().is_none() && message.refunded_payment().is_none()
    });
    reacts || writes
}

impl Rest {
    fn limits(&self, who: Who) -> Limits {
        Limits { shared: Arc::clone(self.shared()), who }
    }

    /// Ends the way of the update, and tells the person why.
    async fn refuse(self, refused: Refused) -> Outcome {
        let why = match Stop::from(refused) {
            Stop::Answered(why) => Some(why),
            _ => None,
        };
        self.end_with(why).await
    }
}

/// What was counted, for each throttle.
#[derive(Default)]
pub(crate) struct Throttles {
    /// By the address of the static.
    counts: Mutex<HashMap<usize, Arc<Count>>>,
}

#[derive(Default)]
struct Count {
    admitted: Meter<Who>,
    told: Meter<Who>,
}

impl Throttles {
    /// The moment of the update's turn, which is past where it need not wait.
    fn admit(&self, throttle: &'static Throttle, who: Who, now: i64) -> Result<i64, Refused> {
        let (count, who, period) = (self.count(throttle), who.key(throttle.by), throttle.period());
        let patience = if matches!(throttle.excess, Excess::Wait) { period } else { 0 };
        let turn = count.admitted.book(who, throttle.times, period, now, patience);
        turn.map_err(|_| match throttle.excess {
            // One answer to each excess would make a flood of the bot's own.
            Excess::Answer(text) if count.told.take(who, 1, period, now).is_ok() => Refused::because(text),
            Excess::Answer(_) | Excess::Drop | Excess::Wait => Refused::silently(),
        })
    }

    fn count(&self, throttle: &'static Throttle) -> Arc<Count> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(counts.entry(std::ptr::from_ref(throttle).addr()).or_default())
    }
}
