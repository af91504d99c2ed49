// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What the bot may do for a business account.
///
/// <https://core.telegram.org/bots/api#businessbotrights>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessBotRights {
    /// Can reply, optional.
    pub can_reply: bool,
    /// Can read messages, optional.
    pub can_read_messages: bool,
    /// Can delete sent messages, optional.
    pub can_delete_sent_messages: bool,
    /// Can delete all messages, optional.
    pub can_delete_all_messages: bool,
    /// Can edit name, optional.
    pub can_edit_name: bool,
    /// Can edit bio, optional.
    pub can_edit_bio: bool,
    /// Can edit profile photo, optional.
    pub can_edit_profile_photo: bool,
    /// Can edit username, optional.
    pub can_edit_username: bool,
    /// Can change gift settings, optional.
    pub can_change_gift_settings: bool,
    /// Can view gifts and stars, optional.
    pub can_view_gifts_and_stars: bool,
    /// Can convert gifts to stars, optional.
    pub can_convert_gifts_to_stars: bool,
    /// Can transfer and upgrade gifts, optional.
    pub can_transfer_and_upgrade_gifts: bool,
    /// Can transfer stars, optional.
    pub can_transfer_stars: bool,
    /// Can manage stories, optional.
    pub can_manage_stories: bool,
}

impl BusinessBotRights {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            can_reply: false,
            can_read_messages: false,
            can_delete_sent_messages: false,
            can_delete_all_messages: false,
            can_edit_name: false,
            can_edit_bio: false,
            can_edit_profile_photo: false,
            can_edit_username: false,
            can_change_gift_settings: false,
            can_view_gifts_and_stars: false,
            can_convert_gifts_to_stars: false,
            can_transfer_and_upgrade_gifts: false,
            can_transfer_stars: false,
            can_manage_stories: false,
        }
    }
}

setters! { BusinessBotRights {
    flag can_reply: bool,
    flag can_read_messages: bool,
    flag can_delete_sent_messages: bool,
    flag can_delete_all_messages: bool,
    flag can_edit_name: bool,
    flag can_edit_bio: bool,
    flag can_edit_profile_photo: bool,
    flag can_edit_username: bool,
    flag can_change_gift_settings: bool,
    flag can_view_gifts_and_stars: bool,
    flag can_convert_gifts_to_stars: bool,
    flag can_transfer_and_upgrade_gifts: bool,
    flag can_transfer_stars: bool,
    flag can_manage_stories: bool,
} }

object! { BusinessBotRights {
    flags {
        "can_reply": can_reply,
        "can_read_messages": can_read_messages,
        "can_delete_sent_messages": can_delete_sent_messages,
        "can_delete_all_messages": can_delete_all_messages,
        "can_edit_name": can_edit_name,
        "can_edit_bio": can_edit_bio,
        "can_edit_profile_photo": can_edit_profile_photo,
        "can_edit_username": can_edit_username,
        "can_change_gift_settings": can_change_gift_settings,
        "can_view_gifts_and_stars": can_view_gifts_and_stars,
        "can_convert_gifts_to_stars": can_convert_gifts_to_stars,
        "can_transfer_and_upgrade_gifts": can_transfer_and_upgrade_gifts,
        "can_transfer_stars": can_transfer_stars,
        "can_manage_stories": can_manage_stories,
    }
} }
