//! The table in the documentation of `botwright::filters`: it has every filter of python-telegram-bot and every word of ours.

use std::collections::BTreeSet;
use std::path::Path;

use super::words;

/// All public names of `telegram.ext.filters` in python-telegram-bot 22.8, without the classes that only hold others.
const PEER: &str = "\
    ALL ANIMATION ATTACHMENT AUDIO BOOST_ADDED BaseFilter CAPTION CHECKLIST COMMAND CONTACT Caption \
    CaptionEntity CaptionRegex Chat ChatType.CHANNEL ChatType.GROUP ChatType.GROUPS ChatType.PRIVATE \
    ChatType.SUPERGROUP Command DIRECT_MESSAGES Dice Dice.ALL Dice.BASKETBALL Dice.BOWLING \
    Dice.Basketball Dice.Bowling Dice.DARTS Dice.DICE Dice.Darts Dice.Dice Dice.FOOTBALL Dice.Football \
    Dice.SLOT_MACHINE Dice.SlotMachine Document.ALL Document.APK Document.APPLICATION Document.AUDIO \
    Document.Category Document.DOC Document.DOCX Document.EXE Document.FileExtension Document.GIF \
    Document.IMAGE Document.JPG Document.MP3 Document.MP4 Document.MimeType Document.PDF Document.PY \
    Document.SVG Document.TARGZ Document.TEXT Document.TXT Document.VIDEO Document.WAV Document.XML \
    Document.ZIP EFFECT_ID Entity FORUM FORWARDED ForwardedFrom GAME GIVEAWAY GIVEAWAY_WINNERS \
    HAS_MEDIA_SPOILER HAS_PROTECTED_CONTENT INVOICE IS_AUTOMATIC_FORWARD IS_FROM_OFFLINE \
    IS_TOPIC_MESSAGE LIVE_PHOTO LOCATION Language Mention MessageFilter PAID_MEDIA PASSPORT_DATA PHOTO \
    POLL PREMIUM_USER REPLY REPLY_TO_STORY Regex SENDER_BOOST_COUNT STORY SUCCESSFUL_PAYMENT \
    SUGGESTED_POST_INFO SenderChat SenderChat.ALL SenderChat.CHANNEL SenderChat.SUPER_GROUP \
    StatusUpdate.ALL StatusUpdate.CHAT_BACKGROUND_SET StatusUpdate.CHAT_CREATED \
    StatusUpdate.CHAT_OWNER_CHANGED StatusUpdate.CHAT_OWNER_LEFT StatusUpdate.CHAT_SHARED \
    StatusUpdate.CHECKLIST_TASKS_ADDED StatusUpdate.CHECKLIST_TASKS_DONE StatusUpdate.CONNECTED_WEBSITE \
    StatusUpdate.DELETE_CHAT_PHOTO StatusUpdate.DIRECT_MESSAGE_PRICE_CHANGED \
    StatusUpdate.FORUM_TOPIC_CLOSED StatusUpdate.FORUM_TOPIC_CREATED StatusUpdate.FORUM_TOPIC_EDITED \
    StatusUpdate.FORUM_TOPIC_REOPENED StatusUpdate.GENERAL_FORUM_TOPIC_HIDDEN \
    StatusUpdate.GENERAL_FORUM_TOPIC_UNHIDDEN StatusUpdate.GIFT StatusUpdate.GIFT_UPGRADE_SENT \
    StatusUpdate.GIVEAWAY_COMPLETED StatusUpdate.GIVEAWAY_CREATED StatusUpdate.LEFT_CHAT_MEMBER \
    StatusUpdate.MANAGED_BOT_CREATED StatusUpdate.MESSAGE_AUTO_DELETE_TIMER_CHANGED StatusUpdate.MIGRATE \
    StatusUpdate.NEW_CHAT_MEMBERS StatusUpdate.NEW_CHAT_PHOTO StatusUpdate.NEW_CHAT_TITLE \
    StatusUpdate.PAID_MESSAGE_PRICE_CHANGED StatusUpdate.PINNED_MESSAGE StatusUpdate.POLL_OPTION_ADDED \
    StatusUpdate.POLL_OPTION_DELETED StatusUpdate.PROXIMITY_ALERT_TRIGGERED \
    StatusUpdate.REFUNDED_PAYMENT StatusUpdate.SUGGESTED_POST_APPROVAL_FAILED \
    StatusUpdate.SUGGESTED_POST_APPROVED StatusUpdate.SUGGESTED_POST_DECLINED \
    StatusUpdate.SUGGESTED_POST_PAID StatusUpdate.SUGGESTED_POST_REFUNDED StatusUpdate.UNIQUE_GIFT \
    StatusUpdate.USERS_SHARED StatusUpdate.VIDEO_CHAT_ENDED StatusUpdate.VIDEO_CHAT_PARTICIPANTS_INVITED \
    StatusUpdate.VIDEO_CHAT_SCHEDULED StatusUpdate.VIDEO_CHAT_STARTED StatusUpdate.WEB_APP_DATA \
    StatusUpdate.WRITE_ACCESS_ALLOWED Sticker.ALL Sticker.ANIMATED Sticker.PREMIUM Sticker.STATIC \
    Sticker.VIDEO SuccessfulPayment TEXT Text USER USER_ATTACHMENT UpdateFilter \
    UpdateType.BUSINESS_MESSAGE UpdateType.BUSINESS_MESSAGES UpdateType.CHANNEL_POST \
    UpdateType.CHANNEL_POSTS UpdateType.EDITED UpdateType.EDITED_BUSINESS_MESSAGE \
    UpdateType.EDITED_CHANNEL_POST UpdateType.EDITED_MESSAGE UpdateType.GUEST_MESSAGE UpdateType.MESSAGE \
    UpdateType.MESSAGES User VENUE VIA_BOT VIDEO VIDEO_NOTE VOICE ViaBot \
";

#[test]
fn the_table_has_every_filter_of_the_peer_and_no_other() {
    let table = column(0);
    let here: BTreeSet<&str> = table.iter().map(String::as_str).filter(|name| is_peers(name)).collect();
    let there: BTreeSet<&str> = PEER.split_whitespace().collect();
    assert_eq!(here, there);
}

#[test]
fn every_word_of_the_table_is_tried() {
    let tried: BTreeSet<String> = words().iter().map(|word| shape(word.written)).collect();
    let table: BTreeSet<String> =
        column(1).iter().filter(|word| is_word(word)).map(|word| shape(word)).collect();
    assert_eq!(tried, table);
}

#[test]
fn the_macros_know_exactly_the_words_of_the_table() {
    let source = read("macros/src/filter/words.rs");
    let list = |name: &str| -> BTreeSet<String> {
        let list = source.split(&format!("const {name}: ")).nth(1).and_then(|rest| rest.split("];").next());
        let lines = list.unwrap().lines().skip(1).map(|line| line.trim_start_matches([' ', '(']));
        lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
    };
    let (with, bare): (BTreeSet<String>, BTreeSet<String>) = column(1)
        .iter()
        .filter(|word| is_word(word))
        .map(|word| shape(word))
        .partition(|word| word.ends_with("(..)"));
    assert_eq!(list("MESSAGE").union(&list("UPDATE")).cloned().collect::<BTreeSet<_>>(), bare);
    assert_eq!(list("WITH").iter().map(|word| format!("{word}(..)")).collect::<BTreeSet<_>>(), with);
    let kinds: BTreeSet<String> =
        botwright::types::MessageEntityType::KNOWN.iter().map(|kind| (*kind).to_owned()).collect();
    assert_eq!(list("ENTITIES"), kinds);
}

/// What stands in backticks in a column of the table.
fn column(number: usize) -> Vec<String> {
    let text = read("runtime/src/filters/words.md");
    let rows = text.lines().filter(|line| line.starts_with('|')).map(|line| line.replace("\\|", "/"));
    let cells = rows.filter_map(|row| row.split('|').nth(number + 1).map(str::to_owned));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// A name out of `telegram.ext.filters`, not a handler's or an operator.
fn is_peers(name: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || character == '_' || character == '.';
    name.chars().all(plain)
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.ends_with("Handler")
}

/// A word of ours, not a type, an attribute or an operator.
fn is_word(word: &str) -> bool {
    let name = word.split('(').next().unwrap_or_default();
    !name.is_empty()
        && name
            .chars()
            .all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_')
}

/// The word, and whether it has arguments.
fn shape(written: &str) -> String {
    match written.split_once('(') {
        Some((name, _)) => format!("{}(..)", name.trim()),
        None => written.to_owned(),
    }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}
