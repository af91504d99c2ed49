//! Any send method's params as a reply: a poll, a dice, a video, a place.

use std::pin::Pin;

use botwright_api::methods::{
    SendAnimation, SendAudio, SendContact, SendDice, SendDocument, SendLivePhoto, SendLocation, SendMessage,
    SendPaidMedia, SendPhoto, SendPoll, SendRichMessage, SendSticker, SendVenue, SendVideo, SendVideoNote,
    SendVoice,
};
use botwright_api::types;
use botwright_api::{Answered, Bot, Error};

use super::stored::{Stored, stored};
use super::{Destination, Reply};

/// A message on its way, without what it was made of: whoever awaits it need not keep that.
pub(super) type Sending = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>;

/// What a reply says on top of the params that it was made of.
pub(super) struct Manner {
    pub(super) keyboard: Option<types::ReplyMarkup>,
    pub(super) silent: bool,
    pub(super) protected: bool,
}

/// The params of a method with its place and manner.
macro_rules! filled {
    ($params:ident, $destination:ident, $manner:ident) => {{
        let mut params = *$params;
        params.chat_id = $destination.chat.into();
        params.business_connection_id.clone_from(&$destination.business_connection);
        params.message_thread_id = $destination.topic;
        params.reply_parameters = params.reply_parameters.or_else(|| $destination.reply_parameters());
        params.disable_notification = $manner.silent.then_some(true).or(params.disable_notification);
        params.protect_content = $manner.protected.then_some(true).or(params.protect_content);
        params.reply_markup = $manner.keyboard.or(params.reply_markup);
        params
    }};
}

macro_rules! ready {
    ($($variant:ident($params:ident),)*) => {
        /// The params of a method, whose chat is filled in when it is sent.
        #[derive(Clone, Debug)]
        pub(super) enum Ready {
            $($variant(Box<$params>),)*
        }

        impl Ready {
            pub(super) fn send(self, bot: &Bot, destination: &Destination, manner: Manner) -> Sending {
                match self {
                    $(Self::$variant(params) => bot.send(filled!(params, destination, manner)).unread(),)*
                }
            }

            /// The method and its params as JSON, for any chat.
            pub(super) fn stored(self, destination: &Destination, manner: Manner) -> crate::error::Result<Stored> {
                match self {
                    $(Self::$variant(params) => stored(&filled!(params, destination, manner)),)*
                }
            }
        }

        $(impl From<$params> for Reply {
            fn from(params: $params) -> Self {
                Self::ready(Ready::$variant(Box::new(params)))
            }
        })*
    };
}

ready! {
    Animation(SendAnimation),
    Audio(SendAudio),
    Contact(SendContact),
    Dice(SendDice),
    Document(SendDocument),
    LivePhoto(SendLivePhoto),
    Location(SendLocation),
    Message(SendMessage),
    PaidMedia(SendPaidMedia),
    Photo(SendPhoto),
    Poll(SendPoll),
    RichMessage(SendRichMessage),
    Sticker(SendSticker),
    Venue(SendVenue),
    Video(SendVideo),
    VideoNote(SendVideoNote),
    Voice(SendVoice),
}
