//! Words for the sort of a document, as its sender's program names it: Telegram does not look into the file.

use botwright_api::types::Message;

/// A word for each list of MIME types.
macro_rules! typed {
    ($($(#[$doc:meta])* $word:ident [$($mime_type:literal)*])*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message) -> bool {
            [$($mime_type),*].iter().any(|wanted| has_type(message, wanted))
        })*
    };
}

typed! {
    /// A document of a type for programs: `application/..`.
    application_file ["application/"]
    /// A document of sound: `audio/..`. What is shown in the player is [`audio`](super::audio).
    audio_file ["audio/"]
    /// A document of a picture: `image/..`. What is shown as one is [`photo`](super::photo).
    image_file ["image/"]
    /// A document of text: `text/..`.
    text_file ["text/"]
    /// A document of a film: `video/..`. What is shown as one is [`video`](super::video).
    video_file ["video/"]
    /// An Android package.
    apk ["application/vnd.android.package-archive"]
    /// A text of old Microsoft Word.
    doc ["application/msword"]
    /// A text of Microsoft Word.
    docx ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]
    /// A program, or any file of unknown type: `application/octet-stream`.
    exe ["application/octet-stream"]
    /// A GIF sent as a file.
    gif ["image/gif"]
    /// A JPEG picture sent as a file.
    jpg ["image/jpeg"]
    /// An MP3 sent as a file.
    mp3 ["audio/mpeg"]
    /// An MP4 film sent as a file.
    mp4 ["video/mp4"]
    /// A PDF.
    pdf ["application/pdf"]
    /// A Python program.
    py ["text/x-python"]
    /// An SVG picture.
    svg ["image/svg+xml"]
    /// A compressed tar archive: `application/x-compressed-tar`.
    targz ["application/x-compressed-tar"]
    /// A plain text.
    txt ["text/plain"]
    /// A WAV sound sent as a file, under any of its three names.
    wav ["audio/x-wav" "audio/wav" "audio/vnd.wave"]
    /// XML, under either of its names.
    xml ["text/xml" "application/xml"]
    /// A ZIP archive.
    zip ["application/zip"]
}

/// A document whose name has no dot.
pub fn without_extension(message: &Message) -> bool {
    file_name(message).is_some_and(|name| !name.contains('.'))
}

/// Whether the document is of a type, or of a category such as `image/`.
pub(super) fn has_type(message: &Message, wanted: &str) -> bool {
    let mime_type = message.document().and_then(|document| document.mime_type.as_deref());
    mime_type
        .is_some_and(|found| if wanted.ends_with('/') { found.starts_with(wanted) } else { found == wanted })
}

/// The document's name.
pub(super) fn file_name(message: &Message) -> Option<&str> {
    message.document()?.file_name.as_deref()
}
