// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A line in the list of a game's scores.
///
/// <https://core.telegram.org/bots/api#gamehighscore>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Position.
    pub position: i64,
    /// User.
    pub user: User,
    /// Score.
    pub score: i64,
}

impl GameHighScore {
    /// With what is always there; the rest is absent.
    pub fn new(position: impl Into<i64>, user: impl Into<User>, score: impl Into<i64>) -> Self {
        Self { position: position.into(), user: user.into(), score: score.into() }
    }
}

object! { GameHighScore {
    required {
        "position": position,
        "user": user,
        "score": score,
    }
} }
