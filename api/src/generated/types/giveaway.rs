// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Chat;

/// A giveaway: what can be won, by whom, and when.
///
/// <https://core.telegram.org/bots/api#giveaway>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Giveaway {
    /// Chats.
    pub chats: Vec<Chat>,
    /// Winners selection date.
    pub winners_selection_date: i64,
    /// Winner count.
    pub winner_count: i64,
    /// Only new members, optional.
    pub only_new_members: bool,
    /// Has public winners, optional.
    pub has_public_winners: bool,
    /// Prize description, optional.
    pub prize_description: Option<String>,
    /// Country codes, optional.
    pub country_codes: Option<Vec<String>>,
    /// Prize star count, optional.
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count, optional.
    pub premium_subscription_month_count: Option<i64>,
}

impl Giveaway {
    /// With what is always there; the rest is absent.
    pub fn new(
        chats: impl IntoIterator<Item = impl Into<Chat>>,
        winners_selection_date: impl Into<i64>,
        winner_count: impl Into<i64>,
    ) -> Self {
        Self {
            chats: chats.into_iter().map(Into::into).collect(),
            winners_selection_date: winners_selection_date.into(),
            winner_count: winner_count.into(),
            only_new_members: false,
            has_public_winners: false,
            prize_description: None,
            country_codes: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
        }
    }
}

setters! { Giveaway {
    flag only_new_members: bool,
    flag has_public_winners: bool,
    value prize_description: String,
    list country_codes: String,
    value prize_star_count: i64,
    value premium_subscription_month_count: i64,
} }

object! { Giveaway {
    required {
        "chats": chats list,
        "winners_selection_date": winners_selection_date,
        "winner_count": winner_count,
    }
    optional {
        "prize_description": prize_description,
        "country_codes": country_codes list,
        "prize_star_count": prize_star_count,
        "premium_subscription_month_count": premium_subscription_month_count,
    }
    flags {
        "only_new_members": only_new_members,
        "has_public_winners": has_public_winners,
    }
} }
