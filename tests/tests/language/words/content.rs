//! The words about what a message carries that ask for more than a field.

use serde_json::{Value, json};

use super::fields::only;

super::cases! {
    [all] takes [json!({}), json!({"text": "hello"})], leaves [json!({"update": {"poll": only("poll")["poll"]}})];
    [attachment] takes ATTACHMENTS.map(only), leaves [json!({"text": "hello"}), only("pinned_message"), only("checklist")];
    [text("Yes", "No")] takes [json!({"text": "Yes"}), json!({"text": "No"})],
        leaves [json!({"text": "yes"}), json!({"text": "Yes!"}), json!({"caption": "Yes"})];
    [caption("Yes", "No")] takes [json!({"caption": "Yes"}), json!({"caption": "No"})],
        leaves [json!({"caption": "yes"}), json!({"text": "Yes"})];
    [regex(r"^\d+$")] takes [json!({"text": "42"})], leaves [json!({"text": "x42"}), json!({"caption": "42"})];
    [caption_regex(r"^\d+$")] takes [json!({"caption": "42"})], leaves [json!({"caption": "x42"}), json!({"text": "42"})];
    [command] takes [marked("/start now", "bot_command", 0, 6), marked("/start@other_bot", "bot_command", 0, 16)],
        leaves [marked("not /start", "bot_command", 4, 6), marked("/start", "bold", 0, 6), json!({"text": "/start"})];
    [command_anywhere] takes [marked("/start", "bot_command", 0, 6), marked("not /start", "bot_command", 4, 6)],
        leaves [marked("a url", "url", 2, 3), json!({"text": "/start"})];
    [entity(url, text_link)] takes [marked("see t.me", "url", 4, 4), marked("see here", "text_link", 4, 4)],
        leaves [marked("see @me", "mention", 4, 3), in_caption("see t.me", "url", 4, 4)];
    [caption_entity(hashtag)] takes [in_caption("a #tag", "hashtag", 2, 4)],
        leaves [in_caption("a $TAG", "cashtag", 2, 4), marked("a #tag", "hashtag", 2, 4)];
    [mention("@ann")] takes [
        marked("hi @Ann", "mention", 3, 4),
        marked("🙂 @ann", "mention", 3, 4),
        linked("hi Ann", json!({"id": 6, "is_bot": false, "first_name": "Ann", "username": "ann"})),
    ], leaves [
        marked("hi @anna", "mention", 3, 5),
        marked("hi @ann", "bold", 3, 4),
        marked("hi @ann", "mention", 3, 40),
        json!({"text": "@ann"}),
        linked("hi Ann", json!({"id": 6, "is_bot": false, "first_name": "Ann"})),
    ];
    [mention(6, 7)] takes [linked("hi Ann", json!({"id": 6, "is_bot": false, "first_name": "Ann"}))],
        leaves [
            linked("hi Ann", json!({"id": 8, "is_bot": false, "first_name": "Ann"})),
            marked("hi @ann", "mention", 3, 4),
        ];
    [successful_payment("tea", "coffee")] takes [paid("tea"), paid("coffee")], leaves [paid("Tea"), json!({"text": "tea"})];
    [media_group] takes [json!({"media_group_id": "7"})], leaves [only("photo")];
    [animated_sticker] takes [sticker(true, false)], leaves [sticker(false, true), sticker(false, false), json!({})];
    [static_sticker] takes [sticker(false, false)], leaves [sticker(false, true), sticker(true, false), json!({})];
    [video_sticker] takes [sticker(false, true)], leaves [sticker(true, false), sticker(false, false), json!({})];
    [premium_sticker] takes [premium_sticker()], leaves [sticker(true, false), sticker(false, false), json!({})];
    [dice(6)] takes [dice("🎲", 6), dice("🎰", 6)], leaves [dice("🎲", 5), json!({"text": "6"})];
    [dice(1, 4..=6)] takes [dice("🎲", 1), dice("🎯", 4), dice("🏀", 6)], leaves [dice("🎲", 3), dice("🎰", 64)];
    [basketball] takes [dice("🏀", 1)], leaves other_dice("🏀");
    [basketball(4, 5)] takes [dice("🏀", 4), dice("🏀", 5)], leaves [dice("🏀", 3), dice("🎲", 4)];
    [bowling] takes [dice("🎳", 1)], leaves other_dice("🎳");
    [bowling(6)] takes [dice("🎳", 6)], leaves [dice("🎳", 5), dice("🎲", 6)];
    [darts] takes [dice("🎯", 1)], leaves other_dice("🎯");
    [darts(6)] takes [dice("🎯", 6)], leaves [dice("🎯", 5), dice("🎲", 6)];
    [die] takes [dice("🎲", 1)], leaves other_dice("🎲");
    [die(6)] takes [dice("🎲", 6)], leaves [dice("🎲", 5), dice("🎯", 6)];
    [football] takes [dice("⚽", 1)], leaves other_dice("⚽");
    [football(5)] takes [dice("⚽", 5)], leaves [dice("⚽", 4), dice("🏀", 5)];
    [slot_machine] takes [dice("🎰", 1)], leaves other_dice("🎰");
    [slot_machine(64)] takes [dice("🎰", 64)], leaves [dice("🎰", 1), dice("🎲", 6)];
    [chat_created] takes ["group_chat_created", "supergroup_chat_created", "channel_chat_created"].map(only),
        leaves [only("new_chat_title"), json!({})];
    [migrate] takes ["migrate_to_chat_id", "migrate_from_chat_id"].map(only), leaves [only("chat_shared"), json!({})];
    [status_update] takes STATUS.split_whitespace().map(only),
        leaves ["text", "photo", "successful_payment", "giveaway", "giveaway_winners", "passport_data", "invoice"].map(only);
}

const ATTACHMENTS: [&str; 20] = [
    "animation",
    "audio",
    "contact",
    "dice",
    "document",
    "game",
    "invoice",
    "live_photo",
    "location",
    "paid_media",
    "passport_data",
    "photo",
    "poll",
    "sticker",
    "story",
    "successful_payment",
    "venue",
    "video",
    "video_note",
    "voice",
];

const STATUS: &str = "\
    boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left chat_shared \
    checklist_tasks_added checklist_tasks_done community_chat_added community_chat_joined community_chat_removed \
    connected_website delete_chat_photo direct_message_price_changed forum_topic_closed forum_topic_created \
    forum_topic_edited forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden gift \
    gift_upgrade_sent giveaway_completed giveaway_created group_chat_created left_chat_member managed_bot_created \
    message_auto_delete_timer_changed migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo \
    new_chat_title paid_message_price_changed pinned_message poll_option_added poll_option_deleted \
    proximity_alert_triggered refunded_payment suggested_post_approval_failed suggested_post_approved \
    suggested_post_declined suggested_post_paid suggested_post_refunded supergroup_chat_created unique_gift \
    users_shared video_chat_ended video_chat_participants_invited video_chat_scheduled video_chat_started web_app_data \
    write_access_allowed";

fn marked(text: &str, kind: &str, offset: i64, length: i64) -> Value {
    json!({"text": text, "entities": [{"type": kind, "offset": offset, "length": length}]})
}

fn in_caption(caption: &str, kind: &str, offset: i64, length: i64) -> Value {
    json!({"caption": caption, "caption_entities": [{"type": kind, "offset": offset, "length": length}]})
}

/// A text whose last word is a link to a user.
fn linked(text: &str, user: Value) -> Value {
    json!({"text": text, "entities": [{"type": "text_mention", "offset": 3, "length": 3, "user": user}]})
}

fn paid(payload: &str) -> Value {
    let mut fields = only("successful_payment");
    fields["successful_payment"]["invoice_payload"] = json!(payload);
    fields
}

fn sticker(is_animated: bool, is_video: bool) -> Value {
    let mut fields = only("sticker");
    fields["sticker"]["is_animated"] = json!(is_animated);
    fields["sticker"]["is_video"] = json!(is_video);
    fields
}

fn premium_sticker() -> Value {
    let mut fields = sticker(true, false);
    fields["sticker"]["premium_animation"] = json!({"file_id": "f", "file_unique_id": "u"});
    fields
}

fn dice(emoji: &str, value: i64) -> Value {
    json!({"dice": {"emoji": emoji, "value": value}})
}

fn other_dice(emoji: &str) -> Vec<Value> {
    let others = ["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"].into_iter().filter(|other| *other != emoji);
    others.map(|other| dice(other, 1)).chain([json!({"text": emoji})]).collect()
}
