//! What becomes of a call that failed: whether it is made again, and after which pause.

use std::time::Duration;

use botwright_api::{ChatId, Error};

use super::nature::Nature;
use super::{Patience, Priority};
use crate::backoff::Backoff;

/// The first pause after a failure of the network or the server.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// The tries of one call.
pub(super) struct Trial {
    nature: Nature,
    patience: Patience,
    /// What Telegram has demanded so far.
    demanded: Duration,
    /// How long it has waited for the network.
    outage: Duration,
    backoff: Backoff,
    migrated: bool,
    /// Whether an attempt may have been carried out whose answer was lost.
    in_doubt: bool,
}

/// What is done next.
#[derive(Debug)]
pub(super) enum Next {
    /// The call has failed for good.
    Fail(Error),
    /// An earlier attempt has done it.
    Done,
    /// It was refused for its pace: it is made again when Telegram lets it.
    Later(Duration),
    /// It is made again after a pause.
    Again(Duration),
    /// It is made again at once, to the chat's new id.
    Moved(ChatId),
}

impl Trial {
    pub(super) fn new(nature: Nature, priority: Priority, patience: Patience) -> Self {
        // A broadcast has no person who waits for it.
        let patience = if priority == Priority::Broadcast { Patience::WITHOUT_END } else { patience };
        Self {
            nature,
            patience,
            demanded: Duration::ZERO,
            outage: Duration::ZERO,
            backoff: Backoff::new(FIRST_PAUSE, LONGEST_PAUSE),
            migrated: false,
            in_doubt: false,
        }
    }

    /// What to do about a failure of a call, which can be made once more or not.
    pub(super) fn after(&mut self, error: Error, repeatable: bool) -> Next {
        match error {
            _ if self.nature == Nature::Alone => Next::Fail(error),
            Error::RetryAfter { after, .. } if repeatable && self.nature != Nature::Shows => {
                self.demanded += after;
                if self.demanded > self.patience.demanded { Next::Fail(error) } else { Next::Later(after) }
            }
            Error::ChatMigrated { to, .. } if repeatable && !self.migrated => {
                self.migrated = true;
                Next::Moved(to)
            }
            Error::MessageNotFound(_) if self.in_doubt => Next::Done,
            Error::Network { .. } | Error::Timeout { .. } | Error::Server(_) => {
                self.after_outage(error, repeatable)
            }
            error => Next::Fail(error),
        }
    }

    fn after_outage(&mut self, error: Error, repeatable: bool) -> Next {
        let unsent = error.is_unsent();
        if !unsent && !self.nature.may_repeat() {
            let lost = matches!(self.nature, Nature::Sends | Nature::Makes);
            return Next::Fail(if lost { Error::Unanswered(Box::new(error)) } else { error });
        }
        self.in_doubt |= !unsent;
        let pause = self.backoff.pause();
        if !repeatable || self.nature == Nature::Shows || self.outage + pause > self.patience.outage {
            return Next::Fail(error);
        }
        self.outage += pause;
        Next::Again(pause)
    }
}
