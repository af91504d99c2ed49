//! The words of a message, and how they are marked.

use botwright_api::types::MessageEntity;

carried! {
    /// The message's text; the handler runs only for messages that have one. A caption is not text: see [`Caption`].
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message(text & !command)]
    /// fn echo(Text(text): Text) -> String {
    ///     text
    /// }
    /// ```
    value Text(text): String;
    /// The text below a photo, a video, a file or any other medium.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// fn file(photo: Photo, Caption(caption): Caption) -> String {
    ///     format!("I keep the {} sizes of {caption:?}.", photo.len())
    /// }
    /// ```
    value Caption(caption): String;
    /// What is marked in the text: links, mentions, commands, styles. Derefs to `[MessageEntity]`; offsets and lengths
    /// count UTF-16 code units.
    list Entities(entities): MessageEntity;
    /// What is marked in the caption. Derefs to `[MessageEntity]`; offsets and lengths count UTF-16 code units.
    list CaptionEntities(caption_entities): MessageEntity;
    /// A message of blocks: headings, tables, formulas. Derefs to [`types::RichMessage`](botwright_api::types::RichMessage).
    object RichMessage(rich_message);
}

offered_by_commands!(Text, Entities);
