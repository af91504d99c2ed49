// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InlineQueryResultArticle, InlineQueryResultAudio, InlineQueryResultCachedAudio,
    InlineQueryResultCachedDocument, InlineQueryResultCachedGif, InlineQueryResultCachedMpeg4Gif,
    InlineQueryResultCachedPhoto, InlineQueryResultCachedSticker, InlineQueryResultCachedVideo,
    InlineQueryResultCachedVoice, InlineQueryResultContact, InlineQueryResultDocument, InlineQueryResultGame,
    InlineQueryResultGif, InlineQueryResultLocation, InlineQueryResultMpeg4Gif, InlineQueryResultPhoto,
    InlineQueryResultVenue, InlineQueryResultVideo, InlineQueryResultVoice,
};

/// A result of an inline query.
///
/// <https://core.telegram.org/bots/api#inlinequeryresult>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineQueryResult {
    /// See [`InlineQueryResultCachedAudio`].
    CachedAudio(Box<InlineQueryResultCachedAudio>),
    /// See [`InlineQueryResultCachedDocument`].
    CachedDocument(Box<InlineQueryResultCachedDocument>),
    /// See [`InlineQueryResultCachedGif`].
    CachedGif(Box<InlineQueryResultCachedGif>),
    /// See [`InlineQueryResultCachedMpeg4Gif`].
    CachedMpeg4Gif(Box<InlineQueryResultCachedMpeg4Gif>),
    /// See [`InlineQueryResultCachedPhoto`].
    CachedPhoto(Box<InlineQueryResultCachedPhoto>),
    /// See [`InlineQueryResultCachedSticker`].
    CachedSticker(Box<InlineQueryResultCachedSticker>),
    /// See [`InlineQueryResultCachedVideo`].
    CachedVideo(Box<InlineQueryResultCachedVideo>),
    /// See [`InlineQueryResultCachedVoice`].
    CachedVoice(Box<InlineQueryResultCachedVoice>),
    /// See [`InlineQueryResultArticle`].
    Article(Box<InlineQueryResultArticle>),
    /// See [`InlineQueryResultAudio`].
    Audio(Box<InlineQueryResultAudio>),
    /// See [`InlineQueryResultContact`].
    Contact(Box<InlineQueryResultContact>),
    /// See [`InlineQueryResultGame`].
    Game(Box<InlineQueryResultGame>),
    /// See [`InlineQueryResultDocument`].
    Document(Box<InlineQueryResultDocument>),
    /// See [`InlineQueryResultGif`].
    Gif(Box<InlineQueryResultGif>),
    /// See [`InlineQueryResultLocation`].
    Location(Box<InlineQueryResultLocation>),
    /// See [`InlineQueryResultMpeg4Gif`].
    Mpeg4Gif(Box<InlineQueryResultMpeg4Gif>),
    /// See [`InlineQueryResultPhoto`].
    Photo(Box<InlineQueryResultPhoto>),
    /// See [`InlineQueryResultVenue`].
    Venue(Box<InlineQueryResultVenue>),
    /// See [`InlineQueryResultVideo`].
    Video(Box<InlineQueryResultVideo>),
    /// See [`InlineQueryResultVoice`].
    Voice(Box<InlineQueryResultVoice>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InlineQueryResult by "type" {
    "audio" if "audio_file_id" => CachedAudio(InlineQueryResultCachedAudio),
    "document" if "document_file_id" => CachedDocument(InlineQueryResultCachedDocument),
    "gif" if "gif_file_id" => CachedGif(InlineQueryResultCachedGif),
    "mpeg4_gif" if "mpeg4_file_id" => CachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif),
    "photo" if "photo_file_id" => CachedPhoto(InlineQueryResultCachedPhoto),
    "sticker" => CachedSticker(InlineQueryResultCachedSticker),
    "video" if "video_file_id" => CachedVideo(InlineQueryResultCachedVideo),
    "voice" if "voice_file_id" => CachedVoice(InlineQueryResultCachedVoice),
    "article" => Article(InlineQueryResultArticle),
    "audio" => Audio(InlineQueryResultAudio),
    "contact" => Contact(InlineQueryResultContact),
    "game" => Game(InlineQueryResultGame),
    "document" => Document(InlineQueryResultDocument),
    "gif" => Gif(InlineQueryResultGif),
    "location" => Location(InlineQueryResultLocation),
    "mpeg4_gif" => Mpeg4Gif(InlineQueryResultMpeg4Gif),
    "photo" => Photo(InlineQueryResultPhoto),
    "venue" => Venue(InlineQueryResultVenue),
    "video" => Video(InlineQueryResultVideo),
    "voice" => Voice(InlineQueryResultVoice),
} }

union_carrier! { InlineQueryResult { CachedAudio, CachedDocument, CachedGif, CachedMpeg4Gif, CachedPhoto, CachedSticker, CachedVideo, CachedVoice, Article, Audio, Contact, Document, Gif, Location, Mpeg4Gif, Photo, Venue, Video, Voice } }
