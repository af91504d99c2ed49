// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The rating of a user, by what was spent.
///
/// <https://core.telegram.org/bots/api#userrating>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserRating {
    /// Level.
    pub level: i64,
    /// Rating.
    pub rating: i64,
    /// Current level rating.
    pub current_level_rating: i64,
    /// Next level rating, optional.
    pub next_level_rating: Option<i64>,
}

impl UserRating {
    /// With what is always there; the rest is absent.
    pub fn new(level: impl Into<i64>, rating: impl Into<i64>, current_level_rating: impl Into<i64>) -> Self {
        Self {
            level: level.into(),
            rating: rating.into(),
            current_level_rating: current_level_rating.into(),
            next_level_rating: None,
        }
    }
}

setters! { UserRating {
    value next_level_rating: i64,
} }

object! { UserRating {
    required {
        "level": level,
        "rating": rating,
        "current_level_rating": current_level_rating,
    }
    optional {
        "next_level_rating": next_level_rating,
    }
} }
