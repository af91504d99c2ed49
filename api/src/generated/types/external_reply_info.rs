// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::{
    Animation, Audio, Chat, Checklist, Contact, Dice, Document, Game, Giveaway, GiveawayWinners, Invoice,
    LinkPreviewOptions, LivePhoto, Location, MessageOrigin, PaidMediaInfo, PhotoSize, Poll, Sticker, Story,
    Venue, Video, VideoNote, Voice,
};

/// The message of another chat or topic to which a message replies.
///
/// <https://core.telegram.org/bots/api#externalreplyinfo>
///
/// Every field has an accessor of its name and a setter `with_` its name; the fields that few values have
/// share a box.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalReplyInfo {
    /// Origin.
    pub origin: MessageOrigin,
    /// Chat, optional.
    pub chat: Option<Box<Chat>>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    rare: Option<Box<ExternalReplyInfoRare>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ExternalReplyInfoRare {
    link_preview_options: Option<Box<LinkPreviewOptions>>,
    animation: Option<Box<Animation>>,
    audio: Option<Box<Audio>>,
    document: Option<Box<Document>>,
    live_photo: Option<Box<LivePhoto>>,
    paid_media: Option<Box<PaidMediaInfo>>,
    photo: Option<Vec<PhotoSize>>,
    sticker: Option<Box<Sticker>>,
    story: Option<Box<Story>>,
    video: Option<Box<Video>>,
    video_note: Option<Box<VideoNote>>,
    voice: Option<Box<Voice>>,
    has_media_spoiler: bool,
    checklist: Option<Box<Checklist>>,
    contact: Option<Box<Contact>>,
    dice: Option<Box<Dice>>,
    game: Option<Box<Game>>,
    giveaway: Option<Box<Giveaway>>,
    giveaway_winners: Option<Box<GiveawayWinners>>,
    invoice: Option<Box<Invoice>>,
    location: Option<Box<Location>>,
    poll: Option<Box<Poll>>,
    venue: Option<Box<Venue>>,
}

impl ExternalReplyInfo {
    /// With what is always there; the rest is absent.
    pub fn new(origin: impl Into<MessageOrigin>) -> Self {
        Self { origin: origin.into(), chat: None, message_id: None, rare: None }
    }
}

accessors! { ExternalReplyInfo {
    whole origin with_origin: MessageOrigin,
    boxed chat with_chat: Chat,
    copy message_id with_message_id: MessageId,
} rare ExternalReplyInfoRare {
    boxed link_preview_options with_link_preview_options: LinkPreviewOptions,
    boxed animation with_animation: Animation,
    boxed audio with_audio: Audio,
    boxed document with_document: Document,
    boxed live_photo with_live_photo: LivePhoto,
    boxed paid_media with_paid_media: PaidMediaInfo,
    list photo with_photo: PhotoSize,
    boxed sticker with_sticker: Sticker,
    boxed story with_story: Story,
    boxed video with_video: Video,
    boxed video_note with_video_note: VideoNote,
    boxed voice with_voice: Voice,
    flag has_media_spoiler with_has_media_spoiler: bool,
    boxed checklist with_checklist: Checklist,
    boxed contact with_contact: Contact,
    boxed dice with_dice: Dice,
    boxed game with_game: Game,
    boxed giveaway with_giveaway: Giveaway,
    boxed giveaway_winners with_giveaway_winners: GiveawayWinners,
    boxed invoice with_invoice: Invoice,
    boxed location with_location: Location,
    boxed poll with_poll: Poll,
    boxed venue with_venue: Venue,
} }

large_object! { ExternalReplyInfo {
    required {
        "origin": origin,
    }
    optional {
        "chat": chat,
        "message_id": message_id,
    }
} rare ExternalReplyInfoRare {
    optional {
        "link_preview_options": link_preview_options,
        "animation": animation,
        "audio": audio,
        "document": document,
        "live_photo": live_photo,
        "paid_media": paid_media,
        "photo": photo list,
        "sticker": sticker,
        "story": story,
        "video": video,
        "video_note": video_note,
        "voice": voice,
        "checklist": checklist,
        "contact": contact,
        "dice": dice,
        "game": game,
        "giveaway": giveaway,
        "giveaway_winners": giveaway_winners,
        "invoice": invoice,
        "location": location,
        "poll": poll,
        "venue": venue,
    }
    flags {
        "has_media_spoiler": has_media_spoiler,
    }
} }
