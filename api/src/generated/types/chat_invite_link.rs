// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// An invite link, with its limits.
///
/// <https://core.telegram.org/bots/api#chatinvitelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatInviteLink {
    /// Invite link.
    pub invite_link: String,
    /// Creator.
    pub creator: User,
    /// Creates join request.
    pub creates_join_request: bool,
    /// Is primary.
    pub is_primary: bool,
    /// Is revoked.
    pub is_revoked: bool,
    /// Name, optional.
    pub name: Option<String>,
    /// Expire date, optional.
    pub expire_date: Option<i64>,
    /// Member limit, optional, 1 to 99999.
    pub member_limit: Option<i64>,
    /// Pending join request count, optional.
    pub pending_join_request_count: Option<i64>,
    /// Subscription period, optional.
    pub subscription_period: Option<i64>,
    /// Subscription price, optional.
    pub subscription_price: Option<i64>,
}

impl ChatInviteLink {
    /// With what is always there; the rest is absent.
    pub fn new(
        invite_link: impl Into<String>,
        creator: impl Into<User>,
        creates_join_request: bool,
        is_primary: bool,
        is_revoked: bool,
    ) -> Self {
        Self {
            invite_link: invite_link.into(),
            creator: creator.into(),
            creates_join_request,
            is_primary,
            is_revoked,
            name: None,
            expire_date: None,
            member_limit: None,
            pending_join_request_count: None,
            subscription_period: None,
            subscription_price: None,
        }
    }
}

setters! { ChatInviteLink {
    value name: String,
    value expire_date: i64,
    value member_limit: i64,
    value pending_join_request_count: i64,
    value subscription_period: i64,
    value subscription_price: i64,
} }

object! { ChatInviteLink {
    required {
        "invite_link": invite_link,
        "creator": creator,
    }
    booleans {
        "creates_join_request": creates_join_request,
        "is_primary": is_primary,
        "is_revoked": is_revoked,
    }
    optional {
        "name": name,
        "expire_date": expire_date,
        "member_limit": member_limit,
        "pending_join_request_count": pending_join_request_count,
        "subscription_period": subscription_period,
        "subscription_price": subscription_price,
    }
} }
