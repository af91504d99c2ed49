//! Words for what a message carries.

use botwright_api::types::{Message, MessageEntityType};

use crate::arguments::CommandCall;

/// Words that ask whether a field is there.
macro_rules! present {
    ($($(#[$doc:meta])* $word:ident)*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message) -> bool {
            message.$word().is_some()
        })*
    };
}

/// Words that ask whether a list has something in it.
macro_rules! filled {
    ($($(#[$doc:meta])* $word:ident)*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message) -> bool {
            message.$word().is_some_and(|list| !list.is_empty())
        })*
    };
}

/// Words that ask whether a flag is set.
macro_rules! flagged {
    ($($(#[$doc:meta])* $word:ident)*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message) -> bool {
            message.$word()
        })*
    };
}

pub(super) use {filled, flagged, present};

present! {
    /// An animation: a GIF, or a video without sound. Telegram sends a [`document`] with it.
    animation
    /// A piece of music, shown in the player. A file of sound is an [`audio_file`](super::audio_file).
    audio
    /// A caption below a photo, a video or another file. [`with::caption`](super::with::caption) asks which one.
    caption
    /// A list of tasks.
    checklist
    /// A contact that the sender shared.
    contact
    /// A file of any sort. [`with::mime_type`](super::with::mime_type) and [`with::file_extension`](super::with::file_extension)
    /// ask which sort.
    document
    /// An effect that is played when the message is seen.
    effect_id
    /// A game.
    game
    /// A giveaway that is going on.
    giveaway
    /// The winners of a giveaway whose winners are public.
    giveaway_winners
    /// An invoice. A payment that was made is a [`successful_payment`].
    invoice
    /// A photo that moves.
    live_photo
    /// A place on the map; a [`venue`] has one too.
    location
    /// Photos or videos that are seen after paying.
    paid_media
    /// Documents from Telegram Passport.
    passport_data
    /// A poll or a quiz.
    poll
    /// A message with rich formatting.
    rich_message
    /// A sticker of any kind.
    sticker
    /// A story that was forwarded.
    story
    /// A payment that was made. [`with::successful_payment`](super::with::successful_payment) asks for which payload.
    successful_payment
    /// What was agreed about a suggested post of a channel.
    suggested_post_info
    /// A text; commands are texts too. A caption is not. [`with::text`](super::with::text) asks which one.
    text
    /// A place with a name and an address.
    venue
    /// A video.
    video
    /// A round video message.
    video_note
    /// A voice message.
    voice
}

flagged! {
    /// The photo, the video or the animation is covered until it is tapped.
    has_media_spoiler
}

filled! {
    /// A photo.
    photo
}

/// Every message.
pub fn all(_message: &Message) -> bool {
    true
}

/// Content that is more than text: a file, a picture, a sticker, a place, a contact, a poll, dice, a game, an invoice, a payment, a
/// story, documents from Telegram Passport.
pub fn attachment(message: &Message) -> bool {
    let words = [
        animation,
        audio,
        contact,
        super::dice,
        document,
        game,
        invoice,
        live_photo,
        location,
        paid_media,
        passport_data,
        photo,
        poll,
        sticker,
        story,
        successful_payment,
        venue,
        video,
        video_note,
        voice,
    ];
    words.iter().any(|word| word(message))
}

/// A text that begins with a command, whichever bot it is addressed to.
pub fn command(message: &Message) -> bool {
    CommandCall::of(message).is_some()
}

/// A text with a command somewhere in it.
pub fn command_anywhere(message: &Message) -> bool {
    message
        .entities()
        .is_some_and(|entities| entities.iter().any(|entity| entity.kind == MessageEntityType::BotCommand))
}

/// One part of an album.
pub fn media_group(message: &Message) -> bool {
    message.media_group_id().is_some()
}

/// A sticker that moves: a vector animation.
pub fn animated_sticker(message: &Message) -> bool {
    message.sticker().is_some_and(|sticker| sticker.is_animated)
}

/// A sticker that does not move.
pub fn static_sticker(message: &Message) -> bool {
    message.sticker().is_some_and(|sticker| !sticker.is_animated && !sticker.is_video)
}

/// A sticker that is a video.
pub fn video_sticker(message: &Message) -> bool {
    message.sticker().is_some_and(|sticker| sticker.is_video)
}

/// A sticker with an effect for Telegram Premium.
pub fn premium_sticker(message: &Message) -> bool {
    message.sticker().is_some_and(|sticker| sticker.premium_animation.is_some())
}
