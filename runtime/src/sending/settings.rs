//! What an author can say of the sending.

use std::time::Duration;

use super::budget::Tempo;

/// How a bot sends: at which pace, how long it tries, how much may wait. For [`App::sending`](crate::App::sending).
///
/// Everything that sends or changes a message goes through budgets, which are Telegram's own by default. As long as they
/// are free a call goes out at once. Where not all can, those go first that [matter more](super::Priority), and of those the
/// oldest; jobs and broadcasts leave a sixth of each budget to the rest. An album counts as many messages as it has parts.
/// Calls that neither send nor change a message, such as `getFile` or `answerCallbackQuery`, do not wait.
///
/// * **429**: Telegram says for how long. The chat that was refused waits so long, all others go on; if a second chat is
///   refused meanwhile, or a broadcast's call is, all calls wait that matter as little. Then the call is made again.
/// * **No network, 5xx**: the call is made again after half a second, then after pauses that double up to 15 seconds, if
///   nothing of it had gone out yet, or if twice is as good as once (asking, setting, editing, deleting, answering). Anything
///   that sends fails with [`Error::Unanswered`](crate::api::Error::Unanswered) when its answer is lost: it may have been sent.
/// * **Edits** of one message that wait for their turn become one, the last; all of them get its answer.
/// * **A group that has become a supergroup**: the call is made again with the new id.
/// * **A stop**: what waits is sent within the 25 seconds that the bot has to stop; what is left fails with
///   [`Error::Stopped`](crate::api::Error::Stopped).
///
/// In [`testing`](crate::testing) all of this happens, but no wait takes time: the test's clock stands still.
///
/// ```
/// # use botwright::prelude::*;
/// use std::time::Duration;
///
/// use botwright::sending::Sending;
///
/// fn app(bot: Bot) -> App {
///     App::new(bot).sending(Sending::default().per_second(25).patience(Duration::from_secs(60)))
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use = "it says nothing until it is given to `App::sending`"]
pub struct Sending {
    /// None: calls go out as they come.
    pub(super) settings: Option<Settings>,
}

/// What was said.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(super) limits: Limits,
    pub(super) patience: Patience,
    pub(super) most_waiting: usize,
}

/// The budgets; none where there is no limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) per_second: Option<u32>,
    pub(super) paid_per_second: Option<u32>,
    pub(super) per_chat: Option<Tempo>,
    pub(super) per_group_minute: Option<u32>,
    /// Whether edits that are overtaken before their turn are left out.
    pub(super) coalesce: bool,
}

/// How long a call is tried again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// The sum of the pauses that Telegram demands.
    pub(super) demanded: Duration,
    /// The sum of the pauses while the network or the server is away.
    pub(super) outage: Duration,
}

impl Default for Sending {
    fn default() -> Self {
        let limits = Limits {
            per_second: Some(30),
            paid_per_second: Some(1000),
            per_chat: Some(Tempo { interval: Duration::from_secs(1), burst: 3 }),
            per_group_minute: Some(20),
            coalesce: true,
        };
        Self::of(limits)
    }
}

impl Sending {
    /// No budgets, for a Bot API server that has no limits. Refusals and failures are still tried again as they are by default.
    pub fn unlimited() -> Self {
        Self::of(Limits {
            per_second: None,
            paid_per_second: None,
            per_chat: None,
            per_group_minute: None,
            coalesce: true,
        })
    }

    /// Nothing of all this: each call goes out at once, and once.
    pub fn off() -> Self {
        Self { settings: None }
    }

    /// How many messages may go out in any second; 30 unless told, at least 1. Paid ones do not count.
    pub fn per_second(self, most: u32) -> Self {
        self.with(|settings| settings.limits.per_second = Some(most.max(1)))
    }

    /// How many messages with `allow_paid_broadcast` may go out in any second; 1000 unless told, at least 1.
    pub fn paid_per_second(self, most: u32) -> Self {
        self.with(|settings| settings.limits.paid_per_second = Some(most.max(1)))
    }

    /// How much time lies between two messages to one chat, and how many may come at once after a rest; a second and 3
    /// unless told.
    pub fn per_chat(self, interval: Duration, burst: u32) -> Self {
        self.with(|settings| settings.limits.per_chat = Some(Tempo { interval, burst: burst.max(1) }))
    }

    /// How many messages may go out to one group, supergroup or channel in any minute; 20 unless told, at least 1.
    pub fn per_group_minute(self, most: u32) -> Self {
        self.with(|settings| settings.limits.per_group_minute = Some(most.max(1)))
    }

    /// How many calls of each [priority](super::Priority) may wait; 10 000 unless told. Whoever comes then waits for room, so that
    /// a bot that writes faster than it may send slows down instead of filling its memory.
    pub fn most_waiting(self, most: usize) -> Self {
        self.with(|settings| settings.most_waiting = most.clamp(1, tokio::sync::Semaphore::MAX_PERMITS))
    }

    /// How long a call may be put off by 429s, all together; 5 minutes unless told. With nothing of it a 429 is an error at
    /// once. A broadcast has no such limit.
    pub fn patience(self, longest: Duration) -> Self {
        self.with(|settings| settings.patience.demanded = longest)
    }

    /// How long a call is tried again while there is no network or the server fails, all together; 90 seconds unless told.
    /// With nothing of it each failure is an error at once. A broadcast has no such limit.
    pub fn outage(self, longest: Duration) -> Self {
        self.with(|settings| settings.patience.outage = longest)
    }

    /// Makes every edit, also those that a later edit of the same message overtakes before their turn.
    pub fn every_edit(self) -> Self {
        self.with(|settings| settings.limits.coalesce = false)
    }

    fn of(limits: Limits) -> Self {
        let patience = Patience { demanded: Duration::from_mins(5), outage: Duration::from_secs(90) };
        Self { settings: Some(Settings { limits, patience, most_waiting: 10_000 }) }
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        if let Some(settings) = &mut self.settings {
            change(settings);
        }
        self
    }
}

impl Limits {
    /// Whether there is any.
    pub(super) fn is_paced(&self) -> bool {
        self.per_second.is_some()
            || self.paid_per_second.is_some()
            || self.per_chat.is_some()
            || self.per_group_minute.is_some()
    }
}

impl Patience {
    pub(super) const WITHOUT_END: Self = Self { demanded: Duration::MAX, outage: Duration::MAX };
}
