//! Pictures, films, sounds and files.

use botwright_api::types::PhotoSize;

carried_file! {
    [
        /// The sizes of a photo, from small to large. What is downloaded is the largest.
        ///
        /// ```
        /// # use botwright::prelude::*;
        /// #[message]
        /// async fn keep(photo: Photo) -> Result<String> {
        ///     let size = photo.download_to("photo.jpg").await?;
        ///     Ok(format!("{} by {}, {size} bytes", photo.largest().width, photo.largest().height))
        /// }
        /// ```
    ]
    Photo ([PhotoSize]) |photo| &photo.largest().file_id,
    |update| crate::event::message_of(update)?.photo().filter(|sizes| !sizes.is_empty())
}

impl Photo {
    /// The size with the most pixels.
    pub fn largest(&self) -> &PhotoSize {
        largest(self)
    }
}

/// The size with the most pixels, of a list that an extractor has found not to be empty.
pub(super) fn largest(sizes: &[PhotoSize]) -> &PhotoSize {
    sizes.iter().max_by_key(|size| size.width * size.height).expect("a photo without sizes is not extracted")
}

carried! {
    /// The file of the message. Derefs to [`types::Document`](botwright_api::types::Document).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// async fn count(document: Document) -> Result<String> {
    ///     let bytes = document.bytes(1 << 20).await?;
    ///     Ok(format!("{} lines", bytes.split(|byte| *byte == b'\n').count()))
    /// }
    /// ```
    ///
    /// An animation is a document too: a handler that takes [`Animation`] stands before it or filters.
    file Document(document);
    /// The video of the message. Derefs to [`types::Video`](botwright_api::types::Video).
    file Video(video);
    /// The music of the message. Derefs to [`types::Audio`](botwright_api::types::Audio).
    file Audio(audio);
    /// The voice note of the message. Derefs to [`types::Voice`](botwright_api::types::Voice).
    file Voice(voice);
    /// The GIF, or silent video, of the message; it is also its [`Document`]. Derefs to
    /// [`types::Animation`](botwright_api::types::Animation).
    file Animation(animation);
    /// The round video of the message. Derefs to [`types::VideoNote`](botwright_api::types::VideoNote).
    file VideoNote(video_note);
    /// The sticker of the message. Derefs to [`types::Sticker`](botwright_api::types::Sticker).
    file Sticker(sticker);
    /// The photo that moves; it is also its [`Photo`]. What is downloaded is the video. Derefs to
    /// [`types::LivePhoto`](botwright_api::types::LivePhoto).
    file LivePhoto(live_photo);
    /// The media that Stars open. Derefs to [`types::PaidMediaInfo`](botwright_api::types::PaidMediaInfo).
    object PaidMediaInfo(paid_media);
    /// The forwarded story. Derefs to [`types::Story`](botwright_api::types::Story).
    object Story(story);
}
