//! What a message can carry, as extractors: one for each field of the Bot API's `Message` that is content or service.
//!
//! Each narrows: the handler runs only for messages that carry it. Each works for every kind of update that carries a
//! message: new and edited messages, channel posts, business and guest messages. Each has the name of the API's type, or,
//! where that is a text, a number, or shared with other fields, the field's own name.
//!
//! ```
//! use botwright::content::{ForumTopicCreated, GiveawayWinners, NewChatTitle};
//! use botwright::prelude::*;
//!
//! #[message]
//! fn renamed(NewChatTitle(title): NewChatTitle) -> String {
//!     format!("So we are {title} now.")
//! }
//!
//! #[message]
//! fn topic(topic: ForumTopicCreated) -> String {
//!     format!("Let us talk about {}.", topic.name)
//! }
//!
//! #[message]
//! fn won(giveaway: GiveawayWinners) -> String {
//!     format!("{} people have won.", giveaway.winner_count)
//! }
//! ```

#[macro_use]
mod carried;
mod album;
mod chat;
mod file;
mod gift;
mod media;
mod payment;
mod post;
mod reference;
mod shared;
mod text;
mod thing;
mod topic;
mod video_chat;

pub use self::album::Album;
pub use self::chat::{
    ChannelChatCreated, ChatBackground, ChatBoostAdded, ChatOwnerChanged, ChatOwnerLeft, CommunityChatAdded,
    CommunityChatJoined, CommunityChatRemoved, DeleteChatPhoto, GroupChatCreated, LeftChatMember,
    ManagedBotCreated, MessageAutoDeleteTimerChanged, MigrateFromChatId, MigrateToChatId, NewChatMembers,
    NewChatPhoto, NewChatTitle, PinnedMessage, ProximityAlertTriggered, SupergroupChatCreated,
};
pub use self::gift::{
    GiftInfo, GiftUpgradeSent, Giveaway, GiveawayCompleted, GiveawayCreated, GiveawayWinners, UniqueGiftInfo,
};
pub use self::media::{
    Animation, Audio, Document, LivePhoto, PaidMediaInfo, Photo, Sticker, Story, Video, VideoNote, Voice,
};
pub use self::payment::{Invoice, RefundedPayment, SuccessfulPayment};
pub use self::post::{
    DirectMessagePriceChanged, PaidMessagePriceChanged, SuggestedPostApprovalFailed, SuggestedPostApproved,
    SuggestedPostDeclined, SuggestedPostInfo, SuggestedPostPaid, SuggestedPostRefunded,
};
pub use self::reference::{ExternalReplyInfo, MessageOrigin, ReplyToMessage, ReplyToStory, TextQuote};
pub use self::shared::{
    ChatShared, ConnectedWebsite, PassportData, UsersShared, WebAppData, WriteAccessAllowed,
};
pub use self::text::{Caption, CaptionEntities, Entities, RichMessage, Text};
pub use self::thing::{
    Checklist, ChecklistTasksAdded, ChecklistTasksDone, Contact, Dice, Game, Location, Poll, PollOptionAdded,
    PollOptionDeleted, Venue,
};
pub use self::topic::{
    ForumTopicClosed, ForumTopicCreated, ForumTopicEdited, ForumTopicReopened, GeneralForumTopicHidden,
    GeneralForumTopicUnhidden,
};
pub use self::video_chat::{
    VideoChatEnded, VideoChatParticipantsInvited, VideoChatScheduled, VideoChatStarted,
};
