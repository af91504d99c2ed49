// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;
use crate::types::{
    AcceptedGiftTypes, Audio, Birthdate, BusinessIntro, BusinessLocation, BusinessOpeningHours, Chat,
    ChatLocation, ChatPermissions, ChatPhoto, ChatType, Community, Message, ReactionType, UniqueGiftColors,
    User, UserRating,
};

/// All that is known of a chat.
///
/// <https://core.telegram.org/bots/api#chatfullinfo>
///
/// Every field has an accessor of its name and a setter `with_` its name; the fields that few values have
/// share a box.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatFullInfo {
    /// Id.
    pub id: ChatId,
    /// Type.
    pub kind: ChatType,
    /// Title, optional.
    pub title: Option<String>,
    /// Username, optional.
    pub username: Option<String>,
    /// First name, optional.
    pub first_name: Option<String>,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Accent color id.
    pub accent_color_id: i64,
    /// Max reaction count.
    pub max_reaction_count: i64,
    /// Accepted gift types.
    pub accepted_gift_types: Box<AcceptedGiftTypes>,
    rare: Option<Box<ChatFullInfoRare>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ChatFullInfoRare {
    is_forum: bool,
    is_direct_messages: bool,
    photo: Option<Box<ChatPhoto>>,
    active_usernames: Option<Vec<String>>,
    birthdate: Option<Box<Birthdate>>,
    business_intro: Option<Box<BusinessIntro>>,
    business_location: Option<Box<BusinessLocation>>,
    business_opening_hours: Option<Box<BusinessOpeningHours>>,
    personal_chat: Option<Box<Chat>>,
    parent_chat: Option<Box<Chat>>,
    available_reactions: Option<Vec<ReactionType>>,
    background_custom_emoji_id: Option<String>,
    profile_accent_color_id: Option<i64>,
    profile_background_custom_emoji_id: Option<String>,
    emoji_status_custom_emoji_id: Option<String>,
    emoji_status_expiration_date: Option<i64>,
    bio: Option<String>,
    has_private_forwards: bool,
    has_restricted_voice_and_video_messages: bool,
    join_to_send_messages: bool,
    join_by_request: bool,
    description: Option<String>,
    invite_link: Option<String>,
    pinned_message: Option<Box<Message>>,
    permissions: Option<Box<ChatPermissions>>,
    can_send_paid_media: bool,
    slow_mode_delay: Option<i64>,
    unrestrict_boost_count: Option<i64>,
    message_auto_delete_time: Option<i64>,
    has_aggressive_anti_spam_enabled: bool,
    has_hidden_members: bool,
    has_protected_content: bool,
    has_visible_history: bool,
    sticker_set_name: Option<String>,
    can_set_sticker_set: bool,
    custom_emoji_sticker_set_name: Option<String>,
    linked_chat_id: Option<ChatId>,
    location: Option<Box<ChatLocation>>,
    rating: Option<Box<UserRating>>,
    first_profile_audio: Option<Box<Audio>>,
    unique_gift_colors: Option<Box<UniqueGiftColors>>,
    paid_message_star_count: Option<i64>,
    guard_bot: Option<Box<User>>,
    community: Option<Box<Community>>,
}

impl ChatFullInfo {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<ChatId>,
        kind: impl Into<ChatType>,
        accent_color_id: impl Into<i64>,
        max_reaction_count: impl Into<i64>,
        accepted_gift_types: impl Into<Box<AcceptedGiftTypes>>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            accent_color_id: accent_color_id.into(),
            max_reaction_count: max_reaction_count.into(),
            accepted_gift_types: accepted_gift_types.into(),
            rare: None,
        }
    }
}

accessors! { ChatFullInfo {
    copied id with_id: ChatId,
    whole kind with_kind: ChatType,
    text title with_title: String,
    text username with_username: String,
    text first_name with_first_name: String,
    text last_name with_last_name: String,
    copied accent_color_id with_accent_color_id: i64,
    copied max_reaction_count with_max_reaction_count: i64,
    whole accepted_gift_types with_accepted_gift_types: AcceptedGiftTypes,
} rare ChatFullInfoRare {
    flag is_forum with_is_forum: bool,
    flag is_direct_messages with_is_direct_messages: bool,
    boxed photo with_photo: ChatPhoto,
    list active_usernames with_active_usernames: String,
    boxed birthdate with_birthdate: Birthdate,
    boxed business_intro with_business_intro: BusinessIntro,
    boxed business_location with_business_location: BusinessLocation,
    boxed business_opening_hours with_business_opening_hours: BusinessOpeningHours,
    boxed personal_chat with_personal_chat: Chat,
    boxed parent_chat with_parent_chat: Chat,
    list available_reactions with_available_reactions: ReactionType,
    text background_custom_emoji_id with_background_custom_emoji_id: String,
    copy profile_accent_color_id with_profile_accent_color_id: i64,
    text profile_background_custom_emoji_id with_profile_background_custom_emoji_id: String,
    text emoji_status_custom_emoji_id with_emoji_status_custom_emoji_id: String,
    copy emoji_status_expiration_date with_emoji_status_expiration_date: i64,
    text bio with_bio: String,
    flag has_private_forwards with_has_private_forwards: bool,
    flag has_restricted_voice_and_video_messages with_has_restricted_voice_and_video_messages: bool,
    flag join_to_send_messages with_join_to_send_messages: bool,
    flag join_by_request with_join_by_request: bool,
    text description with_description: String,
    text invite_link with_invite_link: String,
    boxed pinned_message with_pinned_message: Message,
    boxed permissions with_permissions: ChatPermissions,
    flag can_send_paid_media with_can_send_paid_media: bool,
    copy slow_mode_delay with_slow_mode_delay: i64,
    copy unrestrict_boost_count with_unrestrict_boost_count: i64,
    copy message_auto_delete_time with_message_auto_delete_time: i64,
    flag has_aggressive_anti_spam_enabled with_has_aggressive_anti_spam_enabled: bool,
    flag has_hidden_members with_has_hidden_members: bool,
    flag has_protected_content with_has_protected_content: bool,
    flag has_visible_history with_has_visible_history: bool,
    text sticker_set_name with_sticker_set_name: String,
    flag can_set_sticker_set with_can_set_sticker_set: bool,
    text custom_emoji_sticker_set_name with_custom_emoji_sticker_set_name: String,
    copy linked_chat_id with_linked_chat_id: ChatId,
    boxed location with_location: ChatLocation,
    boxed rating with_rating: UserRating,
    boxed first_profile_audio with_first_profile_audio: Audio,
    boxed unique_gift_colors with_unique_gift_colors: UniqueGiftColors,
    copy paid_message_star_count with_paid_message_star_count: i64,
    boxed guard_bot with_guard_bot: User,
    boxed community with_community: Community,
} }

large_object! { ChatFullInfo {
    required {
        "id": id,
        "type": kind,
        "accent_color_id": accent_color_id,
        "max_reaction_count": max_reaction_count,
        "accepted_gift_types": accepted_gift_types,
    }
    optional {
        "title": title,
        "username": username,
        "first_name": first_name,
        "last_name": last_name,
    }
} rare ChatFullInfoRare {
    optional {
        "photo": photo,
        "active_usernames": active_usernames list,
        "birthdate": birthdate,
        "business_intro": business_intro,
        "business_location": business_location,
        "business_opening_hours": business_opening_hours,
        "personal_chat": personal_chat,
        "parent_chat": parent_chat,
        "available_reactions": available_reactions list,
        "background_custom_emoji_id": background_custom_emoji_id,
        "profile_accent_color_id": profile_accent_color_id,
        "profile_background_custom_emoji_id": profile_background_custom_emoji_id,
        "emoji_status_custom_emoji_id": emoji_status_custom_emoji_id,
        "emoji_status_expiration_date": emoji_status_expiration_date,
        "bio": bio,
        "description": description,
        "invite_link": invite_link,
        "pinned_message": pinned_message,
        "permissions": permissions,
        "slow_mode_delay": slow_mode_delay,
        "unrestrict_boost_count": unrestrict_boost_count,
        "message_auto_delete_time": message_auto_delete_time,
        "sticker_set_name": sticker_set_name,
        "custom_emoji_sticker_set_name": custom_emoji_sticker_set_name,
        "linked_chat_id": linked_chat_id,
        "location": location,
        "rating": rating,
        "first_profile_audio": first_profile_audio,
        "unique_gift_colors": unique_gift_colors,
        "paid_message_star_count": paid_message_star_count,
        "guard_bot": guard_bot,
        "community": community,
    }
    flags {
        "is_forum": is_forum,
        "is_direct_messages": is_direct_messages,
        "has_private_forwards": has_private_forwards,
        "has_restricted_voice_and_video_messages": has_restricted_voice_and_video_messages,
        "join_to_send_messages": join_to_send_messages,
        "join_by_request": join_by_request,
        "can_send_paid_media": can_send_paid_media,
        "has_aggressive_anti_spam_enabled": has_aggressive_anti_spam_enabled,
        "has_hidden_members": has_hidden_members,
        "has_protected_content": has_protected_content,
        "has_visible_history": has_visible_history,
        "can_set_sticker_set": can_set_sticker_set,
    }
} }
