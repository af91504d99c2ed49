//! Everything that a message can carry: each extractor takes what it names and nothing else, and none is missing.

use std::collections::BTreeSet;

use botwright::content::*;
use botwright::prelude::*;
use botwright::{Context, Extract, Stop, available};
use botwright_api::schema::{Field, schema};
use serde_json::{Map, Value, json};

use crate::dispatcher::run;
use crate::fake::{Fake, message};
use crate::script::talk;

/// The fields whose extractors take the message.
struct Taken(Vec<&'static str>);

impl available::NewMessage for Taken {}

/// From the fields of a message and their extractors: what takes an update is what says so, and gives its value.
macro_rules! extractors {
    ($($field:ident: $extractor:ident)*) => {
        impl Extract for Taken {
            async fn extract(context: &Context) -> Result<Self, Stop> {
                let mut taken = Vec::new();
                $(
                    let offered = <$extractor as Extract>::offers(context);
                    let extracted = <$extractor as Extract>::extract(context).await;
                    assert_eq!(offered, extracted.is_ok(), stringify!($extractor));
                    taken.extend(offered.then_some(stringify!($field)));
                )*
                Ok(Self(taken))
            }
        }

        /// The fields that have an extractor.
        const FIELDS: &[&str] = &[$(stringify!($field)),*];

        #[test]
        fn each_extractor_narrows_and_is_for_messages() {
            fn narrows<T: Extract + available::NewMessage>() -> bool {
                T::NARROWS
            }
            $(assert!(narrows::<$extractor>(), stringify!($extractor));)*
        }
    };
}

extractors! {
    text: Text
    entities: Entities
    caption: Caption
    caption_entities: CaptionEntities
    rich_message: RichMessage
    animation: Animation
    audio: Audio
    document: Document
    live_photo: LivePhoto
    paid_media: PaidMediaInfo
    photo: Photo
    sticker: Sticker
    story: Story
    video: Video
    video_note: VideoNote
    voice: Voice
    checklist: Checklist
    checklist_tasks_added: ChecklistTasksAdded
    checklist_tasks_done: ChecklistTasksDone
    contact: Contact
    dice: Dice
    game: Game
    location: Location
    poll: Poll
    poll_option_added: PollOptionAdded
    poll_option_deleted: PollOptionDeleted
    venue: Venue
    external_reply: ExternalReplyInfo
    forward_origin: MessageOrigin
    quote: TextQuote
    reply_to_message: ReplyToMessage
    reply_to_story: ReplyToStory
    invoice: Invoice
    refunded_payment: RefundedPayment
    successful_payment: SuccessfulPayment
    chat_shared: ChatShared
    connected_website: ConnectedWebsite
    passport_data: PassportData
    users_shared: UsersShared
    web_app_data: WebAppData
    write_access_allowed: WriteAccessAllowed
    boost_added: ChatBoostAdded
    channel_chat_created: ChannelChatCreated
    chat_background_set: ChatBackground
    chat_owner_changed: ChatOwnerChanged
    chat_owner_left: ChatOwnerLeft
    community_chat_added: CommunityChatAdded
    community_chat_joined: CommunityChatJoined
    community_chat_removed: CommunityChatRemoved
    delete_chat_photo: DeleteChatPhoto
    group_chat_created: GroupChatCreated
    left_chat_member: LeftChatMember
    managed_bot_created: ManagedBotCreated
    message_auto_delete_timer_changed: MessageAutoDeleteTimerChanged
    migrate_from_chat_id: MigrateFromChatId
    migrate_to_chat_id: MigrateToChatId
    new_chat_members: NewChatMembers
    new_chat_photo: NewChatPhoto
    new_chat_title: NewChatTitle
    pinned_message: PinnedMessage
    proximity_alert_triggered: ProximityAlertTriggered
    supergroup_chat_created: SupergroupChatCreated
    forum_topic_closed: ForumTopicClosed
    forum_topic_created: ForumTopicCreated
    forum_topic_edited: ForumTopicEdited
    forum_topic_reopened: ForumTopicReopened
    general_forum_topic_hidden: GeneralForumTopicHidden
    general_forum_topic_unhidden: GeneralForumTopicUnhidden
    gift: GiftInfo
    gift_upgrade_sent: GiftUpgradeSent
    giveaway: Giveaway
    giveaway_completed: GiveawayCompleted
    giveaway_created: GiveawayCreated
    giveaway_winners: GiveawayWinners
    unique_gift: UniqueGiftInfo
    direct_message_price_changed: DirectMessagePriceChanged
    paid_message_price_changed: PaidMessagePriceChanged
    suggested_post_approval_failed: SuggestedPostApprovalFailed
    suggested_post_approved: SuggestedPostApproved
    suggested_post_declined: SuggestedPostDeclined
    suggested_post_info: SuggestedPostInfo
    suggested_post_paid: SuggestedPostPaid
    suggested_post_refunded: SuggestedPostRefunded
    video_chat_ended: VideoChatEnded
    video_chat_participants_invited: VideoChatParticipantsInvited
    video_chat_scheduled: VideoChatScheduled
    video_chat_started: VideoChatStarted
}

/// What is said about a message rather than carried by it; it is reached through `Message`.
const METADATA: &[&str] = &[
    "author_signature",
    "business_connection_id",
    "chat",
    "date",
    "direct_messages_topic",
    "edit_date",
    "effect_id",
    "ephemeral_message_id",
    "from",
    "guest_bot_caller_chat",
    "guest_bot_caller_user",
    "guest_query_id",
    "has_media_spoiler",
    "has_protected_content",
    "is_automatic_forward",
    "is_from_offline",
    "is_paid_post",
    "is_topic_message",
    "link_preview_options",
    "media_group_id",
    "message_id",
    "message_thread_id",
    "paid_star_count",
    "receiver_user",
    "reply_markup",
    "reply_to_checklist_task_id",
    "reply_to_poll_option_id",
    "sender_boost_count",
    "sender_business_bot",
    "sender_chat",
    "sender_tag",
    "show_caption_above_media",
    "via_bot",
];

const ALL: Router = Router::new().mount(handlers![tell]);

#[message]
fn tell(taken: Taken) -> String {
    format!("taken: {}", taken.0.join(" "))
}

#[test]
fn every_field_of_a_message_has_an_extractor_or_is_metadata() {
    let official: BTreeSet<&str> = message_fields().iter().map(|field| field.name.as_str()).collect();
    let here: BTreeSet<&str> = FIELDS.iter().chain(METADATA).copied().collect();
    assert_eq!(here, official);
    assert_eq!(here.len(), FIELDS.len() + METADATA.len(), "no field is both");
}

#[tokio::test]
async fn each_extractor_takes_what_it_names_and_nothing_else() {
    let fake = Fake::start().await;
    let _bot = run(&fake, ALL);
    let told = [json!({"title": "neither"})].into_iter().map(|fields| (String::from("taken: "), fields));
    let each = message_fields().iter().filter(|field| FIELDS.contains(&field.name.as_str())).map(|field| {
        let fields = json!({field.name.clone(): sample(field)});
        (format!("taken: {}", field.name), fields)
    });
    for (id, (words, fields)) in (1..).zip(told.chain(each)) {
        fake.update(id, json!({"message": message(id, fields)}));
        fake.sent(&words).await;
        fake.confirmed(id).await;
    }
}

pub(super) fn message_fields() -> &'static [Field] {
    &schema().type_named("Message").unwrap().fields
}

/// The plainest JSON that a field can have.
pub(super) fn sample(field: &Field) -> Value {
    if let Some(constant) = &field.constant {
        return constant.clone();
    }
    if let Some(set) = field.enumeration.as_deref().and_then(|name| schema().enum_named(name)) {
        return set.values[0].clone();
    }
    plainest(&field.kind)
}

fn plainest(kind: &str) -> Value {
    if let Some(inner) = kind.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')) {
        return json!([plainest(inner)]);
    }
    match kind {
        "Integer" | "Int64" => json!(1),
        "Float" => json!(1.5),
        "Boolean" => json!(false),
        "True" => json!(true),
        "String" | "RichText" => json!("words"),
        name => {
            let named = schema().type_named(name).unwrap();
            match named.union.last() {
                // The first member of `MaybeInaccessibleMessage` and the last of all others need the least.
                Some(_) if name == "MaybeInaccessibleMessage" => plainest("Message"),
                Some(member) => plainest(member),
                None => object(&named.fields),
            }
        }
    }
}

fn object(fields: &[Field]) -> Value {
    let required = fields.iter().filter(|field| field.required);
    required.map(|field| (field.name.clone(), sample(field))).collect::<Map<_, _>>().into()
}

const FILES: Router = Router::new().mount(handlers![keep, read, picture, nowhere]);

/// Where a test's bot keeps files.
struct Folder(std::path::PathBuf);

#[provide]
fn folder() -> Folder {
    Folder(std::env::temp_dir().join(format!("botwright-contents-{}", std::process::id())))
}

#[message]
async fn keep(document: Document, folder: Dep<Folder>) -> Result<String> {
    let size = document.download_to(folder.0.join("kept.txt")).await?;
    Ok(format!("{size} bytes of {}", document.file_name.as_deref().unwrap_or("?")))
}

#[message]
async fn read(voice: Voice) -> Result<String> {
    match voice.bytes(5).await {
        Ok(bytes) => Ok(String::from_utf8(bytes)?),
        Err(botwright::api::Error::TooLarge { limit }) => Ok(format!("more than {limit} bytes")),
        Err(error) => Err(error.into()),
    }
}

#[message]
async fn picture(photo: Photo, caption: Option<Caption>) -> Result<String> {
    let bytes = photo.bytes(1 << 20).await?;
    Ok(format!("{} bytes, {:?}", bytes.len(), caption.map(|caption| caption.0)))
}

#[message]
async fn nowhere(sticker: Sticker, folder: Dep<Folder>) -> &'static str {
    let path = folder.0.join("no").join("such").join("folder");
    match sticker.download_to(path).await {
        Err(botwright::api::Error::Io(_)) => "no such folder",
        _ => "?",
    }
}

#[test]
fn files_are_downloaded_from_their_extractors() {
    let folder = folder();
    std::fs::create_dir_all(&folder.0).unwrap();
    talk(FILES, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.sends_document("a.txt", b"some text", "").await;
        ann.sees("9 bytes of a.txt").await;
        ann.does(|seat| seat.send_voice(&b"voice"[..], 1).map(drop)).await.unwrap();
        ann.sees("voice").await;
        ann.does(|seat| seat.send_voice(&b"a long voice"[..], 1).map(drop)).await.unwrap();
        ann.sees("more than 5 bytes").await;
        ann.sends_photo(b"picture", "Look!").await;
        ann.sees("7 bytes, Some(\"Look!\")").await;
        ann.does(|seat| seat.send_sticker("🙂").map(drop)).await.unwrap();
        ann.sees("no such folder").await;
    });
    assert_eq!(std::fs::read(folder.0.join("kept.txt")).unwrap(), b"some text");
    std::fs::remove_dir_all(&folder.0).unwrap();
}

const ACTING: Router = Router::new().mount(handlers![delete]);

#[command("delete")]
async fn delete(answered: Option<ReplyToMessage>) -> Result<String> {
    let Some(answered) = answered else { return Ok("Answer a message with /delete.".into()) };
    answered.delete().await?;
    Ok(format!("{} is gone.", answered.text().unwrap_or("?")))
}

#[test]
fn the_message_that_is_answered_can_be_acted_upon() {
    talk(ACTING, async |mut telegram| {
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann]);
        let mut ann = ann.at(&group);
        ann.says("Rubbish").await;
        let rubbish = ann.messages().await[0].message_id();
        ann.says("/delete").await;
        ann.sees("Answer a message with /delete.").await;
        ann.does(|seat| seat.reply_to(rubbish, "/delete").map(drop)).await.unwrap();
        ann.sees("Rubbish is gone.").await;
        assert!(ann.messages().await.iter().all(|message| message.message_id() != rubbish));
    });
}

const KINDS: Router = Router::new().mount(handlers![edited, posted, polled, sent]);

#[on(edited_message)]
fn edited(Caption(caption): Caption, photo: Photo) -> String {
    format!("{} is {caption} now.", photo.len())
}

#[on(channel_post)]
fn posted(dice: Dice) -> String {
    format!("posted {}", dice.value)
}

#[on(poll)]
async fn polled(poll: Poll, bot: Bot) -> Result {
    bot.send_message(5, format!("{} votes", poll.total_voter_count)).await?;
    Ok(())
}

#[message]
fn sent(poll: Poll) -> String {
    poll.question.clone()
}

#[tokio::test]
async fn extractors_serve_every_kind_that_carries_a_message() {
    let fake = Fake::start().await;
    let _bot = run(&fake, KINDS);
    let photo = sample(message_fields().iter().find(|field| field.name == "photo").unwrap());
    let mut poll = plainest("Poll");
    poll["question"] = "Tea?".into();
    poll["total_voter_count"] = 7.into();
    let updates = [
        (json!({"edited_message": message(1, json!({"photo": photo, "caption": "fine"}))}), "1 is fine now."),
        (json!({"channel_post": message(2, json!({"dice": {"emoji": "🎲", "value": 3}}))}), "posted 3"),
        (json!({"message": message(3, json!({"poll": poll}))}), "Tea?"),
        (json!({"poll": poll}), "7 votes"),
    ];
    for (id, (update, answer)) in (1..).zip(updates) {
        fake.update(id, update);
        fake.sent(answer).await;
        fake.confirmed(id).await;
    }
}
