//! The words that ask for a field of the message: of all fields that a message can have, each takes its own and no other.

use serde_json::{Value, json};

use super::super::contents::{message_fields, sample};

/// A case for each word that has the name of its field.
macro_rules! fields {
    ($($word:ident)*) => {
        super::cases! {
            $([$word] takes [only(stringify!($word))], leaves others(stringify!($word));)*
        }
    };
}

fields! {
    animation audio boost_added caption chat_background_set chat_owner_changed chat_owner_left chat_shared checklist
    checklist_tasks_added checklist_tasks_done community_chat_added community_chat_joined community_chat_removed
    connected_website contact delete_chat_photo dice direct_message_price_changed document effect_id forum_topic_closed
    forum_topic_created forum_topic_edited forum_topic_reopened game general_forum_topic_hidden
    general_forum_topic_unhidden gift gift_upgrade_sent giveaway giveaway_completed giveaway_created giveaway_winners
    has_media_spoiler has_protected_content invoice is_automatic_forward is_from_offline is_topic_message
    left_chat_member live_photo location managed_bot_created message_auto_delete_timer_changed new_chat_members
    new_chat_photo new_chat_title paid_media paid_message_price_changed passport_data photo pinned_message poll
    poll_option_added poll_option_deleted proximity_alert_triggered refunded_payment reply_to_story rich_message
    sender_boost_count sender_chat sticker story successful_payment suggested_post_approval_failed
    suggested_post_approved suggested_post_declined suggested_post_info suggested_post_paid suggested_post_refunded text
    unique_gift users_shared venue via_bot video video_chat_ended video_chat_participants_invited video_chat_scheduled
    video_chat_started video_note voice web_app_data write_access_allowed
}

/// A message that carries this and nothing else.
pub(super) fn only(name: &str) -> Value {
    let field = message_fields().iter().find(|field| field.name == name);
    json!({name: sample(field.unwrap_or_else(|| panic!("a message has no field `{name}`")))})
}

/// For each other field a message that carries it, and one that carries nothing.
fn others(name: &str) -> Vec<Value> {
    let always = ["message_id", "date", "chat", "from"];
    let fields = message_fields().iter().map(|field| field.name.as_str());
    fields.filter(|field| *field != name && !always.contains(field)).map(only).chain([json!({})]).collect()
}
