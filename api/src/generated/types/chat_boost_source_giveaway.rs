// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::User;

/// A boost by a giveaway.
///
/// <https://core.telegram.org/bots/api#chatboostsourcegiveaway>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiveaway {
    /// Giveaway message id.
    pub giveaway_message_id: MessageId,
    /// User, optional.
    pub user: Option<Box<User>>,
    /// Prize star count, optional.
    pub prize_star_count: Option<i64>,
    /// Is unclaimed, optional.
    pub is_unclaimed: bool,
}

impl ChatBoostSourceGiveaway {
    /// With what is always there; the rest is absent.
    pub fn new(giveaway_message_id: impl Into<MessageId>) -> Self {
        Self {
            giveaway_message_id: giveaway_message_id.into(),
            user: None,
            prize_star_count: None,
            is_unclaimed: false,
        }
    }
}

setters! { ChatBoostSourceGiveaway {
    value user: Box<User>,
    value prize_star_count: i64,
    flag is_unclaimed: bool,
} }

object! { ChatBoostSourceGiveaway {
    constant {
        "source": "giveaway",
    }
    required {
        "giveaway_message_id": giveaway_message_id,
    }
    optional {
        "user": user,
        "prize_star_count": prize_star_count,
    }
    flags {
        "is_unclaimed": is_unclaimed,
    }
} }
