// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A giveaway was announced.
///
/// <https://core.telegram.org/bots/api#giveawaycreated>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiveawayCreated {
    /// Prize star count, optional.
    pub prize_star_count: Option<i64>,
}

impl GiveawayCreated {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { prize_star_count: None }
    }
}

setters! { GiveawayCreated {
    value prize_star_count: i64,
} }

object! { GiveawayCreated {
    optional {
        "prize_star_count": prize_star_count,
    }
} }
