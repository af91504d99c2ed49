// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Animation, Audio, Document, Link, LivePhoto, Location, PhotoSize, Sticker, Venue, Video};

/// The media of a poll, of its explanation or of an option.
///
/// <https://core.telegram.org/bots/api#pollmedia>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PollMedia {
    /// Animation, optional.
    pub animation: Option<Box<Animation>>,
    /// Audio, optional.
    pub audio: Option<Box<Audio>>,
    /// Document, optional.
    pub document: Option<Box<Document>>,
    /// Link, optional.
    pub link: Option<Link>,
    /// Live photo, optional.
    pub live_photo: Option<Box<LivePhoto>>,
    /// Location, optional.
    pub location: Option<Location>,
    /// Photo, optional.
    pub photo: Option<Vec<PhotoSize>>,
    /// Sticker, optional.
    pub sticker: Option<Box<Sticker>>,
    /// Venue, optional.
    pub venue: Option<Box<Venue>>,
    /// Video, optional.
    pub video: Option<Box<Video>>,
}

impl PollMedia {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            animation: None,
            audio: None,
            document: None,
            link: None,
            live_photo: None,
            location: None,
            photo: None,
            sticker: None,
            venue: None,
            video: None,
        }
    }
}

setters! { PollMedia {
    value animation: Box<Animation>,
    value audio: Box<Audio>,
    value document: Box<Document>,
    value link: Link,
    value live_photo: Box<LivePhoto>,
    value location: Location,
    list photo: PhotoSize,
    value sticker: Box<Sticker>,
    value venue: Box<Venue>,
    value video: Box<Video>,
} }

object! { PollMedia {
    optional {
        "animation": animation,
        "audio": audio,
        "document": document,
        "link": link,
        "live_photo": live_photo,
        "location": location,
        "photo": photo list,
        "sticker": sticker,
        "venue": venue,
        "video": video,
    }
} }
