// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Message;

/// A giveaway is over, without winners that may be named.
///
/// <https://core.telegram.org/bots/api#giveawaycompleted>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiveawayCompleted {
    /// Winner count.
    pub winner_count: i64,
    /// Unclaimed prize count, optional.
    pub unclaimed_prize_count: Option<i64>,
    /// Giveaway message, optional.
    pub giveaway_message: Option<Box<Message>>,
    /// Is star giveaway, optional.
    pub is_star_giveaway: bool,
}

impl GiveawayCompleted {
    /// With what is always there; the rest is absent.
    pub fn new(winner_count: impl Into<i64>) -> Self {
        Self {
            winner_count: winner_count.into(),
            unclaimed_prize_count: None,
            giveaway_message: None,
            is_star_giveaway: false,
        }
    }
}

setters! { GiveawayCompleted {
    value unclaimed_prize_count: i64,
    value giveaway_message: Box<Message>,
    flag is_star_giveaway: bool,
} }

object! { GiveawayCompleted {
    required {
        "winner_count": winner_count,
    }
    optional {
        "unclaimed_prize_count": unclaimed_prize_count,
        "giveaway_message": giveaway_message,
    }
    flags {
        "is_star_giveaway": is_star_giveaway,
    }
} }
