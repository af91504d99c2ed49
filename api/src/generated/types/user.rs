// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::UserId;

/// A user or a bot.
///
/// <https://core.telegram.org/bots/api#user>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id.
    pub id: UserId,
    /// Is bot.
    pub is_bot: bool,
    /// First name.
    pub first_name: String,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Username, optional.
    pub username: Option<String>,
    /// Language code, optional.
    pub language_code: Option<String>,
    /// Is premium, optional.
    pub is_premium: bool,
    /// Added to attachment menu, optional.
    pub added_to_attachment_menu: bool,
    /// Can join groups, optional.
    pub can_join_groups: Option<bool>,
    /// Can read all group messages, optional.
    pub can_read_all_group_messages: Option<bool>,
    /// Supports guest queries, optional.
    pub supports_guest_queries: Option<bool>,
    /// Supports inline queries, optional.
    pub supports_inline_queries: Option<bool>,
    /// Can connect to business, optional.
    pub can_connect_to_business: Option<bool>,
    /// Has main web app, optional.
    pub has_main_web_app: Option<bool>,
    /// Has topics enabled, optional.
    pub has_topics_enabled: Option<bool>,
    /// Allows users to create topics, optional.
    pub allows_users_to_create_topics: Option<bool>,
    /// Can manage bots, optional.
    pub can_manage_bots: Option<bool>,
    /// Supports join request queries, optional.
    pub supports_join_request_queries: Option<bool>,
}

impl User {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<UserId>, is_bot: bool, first_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_bot,
            first_name: first_name.into(),
            last_name: None,
            username: None,
            language_code: None,
            is_premium: false,
            added_to_attachment_menu: false,
            can_join_groups: None,
            can_read_all_group_messages: None,
            supports_guest_queries: None,
            supports_inline_queries: None,
            can_connect_to_business: None,
            has_main_web_app: None,
            has_topics_enabled: None,
            allows_users_to_create_topics: None,
            can_manage_bots: None,
            supports_join_request_queries: None,
        }
    }
}

setters! { User {
    value last_name: String,
    value username: String,
    value language_code: String,
    flag is_premium: bool,
    flag added_to_attachment_menu: bool,
    choice can_join_groups: bool,
    choice can_read_all_group_messages: bool,
    choice supports_guest_queries: bool,
    choice supports_inline_queries: bool,
    choice can_connect_to_business: bool,
    choice has_main_web_app: bool,
    choice has_topics_enabled: bool,
    choice allows_users_to_create_topics: bool,
    choice can_manage_bots: bool,
    choice supports_join_request_queries: bool,
} }

object! { User {
    required {
        "id": id,
        "first_name": first_name,
    }
    booleans {
        "is_bot": is_bot,
    }
    optional {
        "last_name": last_name,
        "username": username,
        "language_code": language_code,
        "can_join_groups": can_join_groups,
        "can_read_all_group_messages": can_read_all_group_messages,
        "supports_guest_queries": supports_guest_queries,
        "supports_inline_queries": supports_inline_queries,
        "can_connect_to_business": can_connect_to_business,
        "has_main_web_app": has_main_web_app,
        "has_topics_enabled": has_topics_enabled,
        "allows_users_to_create_topics": allows_users_to_create_topics,
        "can_manage_bots": can_manage_bots,
        "supports_join_request_queries": supports_join_request_queries,
    }
    flags {
        "is_premium": is_premium,
        "added_to_attachment_menu": added_to_attachment_menu,
    }
} }
