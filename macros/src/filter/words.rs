//! The words of the filter language: each is a function of its name in `botwright::filters`, or in `botwright::filters::with`.

use proc_macro2::Ident;

/// About the message.
const MESSAGE: &[&str] = &[
    "all",
    "animated_sticker",
    "animation",
    "apk",
    "application_file",
    "attachment",
    "audio",
    "audio_file",
    "basic_group",
    "basketball",
    "boost_added",
    "bowling",
    "caption",
    "channel",
    "chat_background_set",
    "chat_created",
    "chat_owner_changed",
    "chat_owner_left",
    "chat_shared",
    "checklist",
    "checklist_tasks_added",
    "checklist_tasks_done",
    "command",
    "command_anywhere",
    "community_chat_added",
    "community_chat_joined",
    "community_chat_removed",
    "connected_website",
    "contact",
    "darts",
    "delete_chat_photo",
    "dice",
    "die",
    "direct_message_price_changed",
    "direct_messages",
    "doc",
    "document",
    "docx",
    "effect_id",
    "exe",
    "football",
    "forum",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "forwarded",
    "forwarded_from_channel",
    "forwarded_from_chat",
    "forwarded_from_hidden_user",
    "forwarded_from_user",
    "from_bot",
    "game",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "gif",
    "gift",
    "gift_upgrade_sent",
    "giveaway",
    "giveaway_completed",
    "giveaway_created",
    "giveaway_winners",
    "group",
    "has_media_spoiler",
    "has_protected_content",
    "image_file",
    "invoice",
    "is_automatic_forward",
    "is_from_offline",
    "is_topic_message",
    "jpg",
    "left_chat_member",
    "live_photo",
    "location",
    "managed_bot_created",
    "media_group",
    "message_auto_delete_timer_changed",
    "migrate",
    "mp3",
    "mp4",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "paid_media",
    "paid_message_price_changed",
    "passport_data",
    "pdf",
    "photo",
    "pinned_message",
    "poll",
    "poll_option_added",
    "poll_option_deleted",
    "premium_sticker",
    "premium_user",
    "private",
    "proximity_alert_triggered",
    "py",
    "refunded_payment",
    "reply",
    "reply_to_story",
    "rich_message",
    "sender_boost_count",
    "sender_channel",
    "sender_chat",
    "sender_supergroup",
    "slot_machine",
    "static_sticker",
    "status_update",
    "sticker",
    "story",
    "successful_payment",
    "suggested_post_approval_failed",
    "suggested_post_approved",
    "suggested_post_declined",
    "suggested_post_info",
    "suggested_post_paid",
    "suggested_post_refunded",
    "supergroup",
    "svg",
    "targz",
    "text",
    "text_file",
    "txt",
    "unique_gift",
    "user",
    "user_attachment",
    "users_shared",
    "venue",
    "via_bot",
    "video",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "video_file",
    "video_note",
    "video_sticker",
    "voice",
    "wav",
    "web_app_data",
    "without_extension",
    "write_access_allowed",
    "xml",
    "zip",
];

/// About the update that carries the message.
const UPDATE: &[&str] = &[
    "business_message",
    "business_messages",
    "channel_post",
    "channel_posts",
    "edited",
    "edited_business_message",
    "edited_channel_post",
    "edited_message",
    "guest_message",
    "messages",
    "new_message",
];

/// With arguments, each with an example.
const WITH: &[(&str, &str)] = &[
    ("basketball", "basketball(4, 5)"),
    ("bowling", "bowling(6)"),
    ("caption", "caption(\"A caption\")"),
    ("caption_entity", "caption_entity(url)"),
    ("caption_regex", "caption_regex(r\"^\\d+$\")"),
    ("chat", "chat(-1001234, \"@chat\")"),
    ("darts", "darts(6)"),
    ("dice", "dice(6)"),
    ("die", "die(6)"),
    ("entity", "entity(url)"),
    ("file_extension", "file_extension(\"pdf\")"),
    ("file_extension_exactly", "file_extension_exactly(\"Dockerfile\")"),
    ("football", "football(5)"),
    ("forwarded_from", "forwarded_from(1234, \"@chat\")"),
    ("language", "language(\"en\")"),
    ("mention", "mention(\"@ann\")"),
    ("mime_type", "mime_type(\"image/\")"),
    ("regex", "regex(r\"^\\d+$\")"),
    ("sender_chat", "sender_chat(-1001234)"),
    ("slot_machine", "slot_machine(64)"),
    ("successful_payment", "successful_payment(\"payload\")"),
    ("text", "text(\"Yes\", \"No\")"),
    ("user", "user(1234, \"@ann\")"),
    ("via_bot", "via_bot(\"@gif\")"),
];

/// The kinds of entities, each a variant of `MessageEntityType`.
const ENTITIES: &[(&str, &str)] = &[
    ("blockquote", "Blockquote"),
    ("bold", "Bold"),
    ("bot_command", "BotCommand"),
    ("cashtag", "Cashtag"),
    ("code", "Code"),
    ("custom_emoji", "CustomEmoji"),
    ("date_time", "DateTime"),
    ("email", "Email"),
    ("expandable_blockquote", "ExpandableBlockquote"),
    ("hashtag", "Hashtag"),
    ("italic", "Italic"),
    ("mention", "Mention"),
    ("phone_number", "PhoneNumber"),
    ("pre", "Pre"),
    ("spoiler", "Spoiler"),
    ("strikethrough", "Strikethrough"),
    ("text_link", "TextLink"),
    ("text_mention", "TextMention"),
    ("underline", "Underline"),
    ("url", "Url"),
];

pub(crate) fn is_about_message(name: &str) -> bool {
    MESSAGE.contains(&name)
}

pub(crate) fn is_about_update(name: &str) -> bool {
    UPDATE.contains(&name)
}

/// The example of a word that can have arguments.
pub(crate) fn with_arguments(name: &str) -> Option<&'static str> {
    WITH.iter().find(|(word, _)| *word == name).map(|(_, example)| *example)
}

pub(crate) fn all_with_arguments() -> impl Iterator<Item = &'static str> {
    WITH.iter().map(|(word, _)| *word)
}

/// Whether its argument is a regular expression.
pub(crate) fn is_pattern(name: &str) -> bool {
    name == "regex" || name == "caption_regex"
}

/// Whether its arguments are kinds of entities.
pub(crate) fn is_of_entities(name: &str) -> bool {
    name == "entity" || name == "caption_entity"
}

/// The variant of a kind of entity, at the place of its word.
pub(crate) fn entity(kind: &Ident) -> Option<Ident> {
    let (_, variant) = ENTITIES.iter().find(|(word, _)| kind == word)?;
    Some(Ident::new(variant, kind.span()))
}

pub(crate) fn entities() -> impl Iterator<Item = &'static str> {
    ENTITIES.iter().map(|(word, _)| *word)
}
