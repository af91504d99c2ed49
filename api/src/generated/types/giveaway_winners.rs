// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::{Chat, User};

/// The winners of a giveaway.
///
/// <https://core.telegram.org/bots/api#giveawaywinners>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiveawayWinners {
    /// Chat.
    pub chat: Chat,
    /// Giveaway message id.
    pub giveaway_message_id: MessageId,
    /// Winners selection date.
    pub winners_selection_date: i64,
    /// Winner count.
    pub winner_count: i64,
    /// Winners, at most 100 items.
    pub winners: Vec<User>,
    /// Additional chat count, optional.
    pub additional_chat_count: Option<i64>,
    /// Prize star count, optional.
    pub prize_star_count: Option<i64>,
    /// Premium subscription month count, optional.
    pub premium_subscription_month_count: Option<i64>,
    /// Unclaimed prize count, optional.
    pub unclaimed_prize_count: Option<i64>,
    /// Only new members, optional.
    pub only_new_members: bool,
    /// Was refunded, optional.
    pub was_refunded: bool,
    /// Prize description, optional.
    pub prize_description: Option<String>,
}

impl GiveawayWinners {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        giveaway_message_id: impl Into<MessageId>,
        winners_selection_date: impl Into<i64>,
        winner_count: impl Into<i64>,
        winners: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            giveaway_message_id: giveaway_message_id.into(),
            winners_selection_date: winners_selection_date.into(),
            winner_count: winner_count.into(),
            winners: winners.into_iter().map(Into::into).collect(),
            additional_chat_count: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
            unclaimed_prize_count: None,
            only_new_members: false,
            was_refunded: false,
            prize_description: None,
        }
    }
}

setters! { GiveawayWinners {
    value additional_chat_count: i64,
    value prize_star_count: i64,
    value premium_subscription_month_count: i64,
    value unclaimed_prize_count: i64,
    flag only_new_members: bool,
    flag was_refunded: bool,
    value prize_description: String,
} }

object! { GiveawayWinners {
    required {
        "chat": chat,
        "giveaway_message_id": giveaway_message_id,
        "winners_selection_date": winners_selection_date,
        "winner_count": winner_count,
        "winners": winners list,
    }
    optional {
        "additional_chat_count": additional_chat_count,
        "prize_star_count": prize_star_count,
        "premium_subscription_month_count": premium_subscription_month_count,
        "unclaimed_prize_count": unclaimed_prize_count,
        "prize_description": prize_description,
    }
    flags {
        "only_new_members": only_new_members,
        "was_refunded": was_refunded,
    }
} }
