//! Files: their bytes, their two ids, and the path they are downloaded from.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::image;

/// The kinds of files; an id is good for its own kind only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Photo,
    Document,
    Video,
    Animation,
    Audio,
    Voice,
    VideoNote,
    Sticker,
    Thumbnail,
    ChatPhoto,
    Passport,
}

impl FileKind {
    /// How errors speak of it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Photo => "Photo",
            Self::Document => "Document",
            Self::Video => "Video",
            Self::Animation => "Animation",
            Self::Audio => "Audio",
            Self::Voice => "VoiceNote",
            Self::VideoNote => "VideoNote",
            Self::Sticker => "Sticker",
            Self::Thumbnail => "Thumbnail",
            Self::ChatPhoto => "ProfilePhoto",
            Self::Passport => "SecureRaw",
        }
    }

    /// The folder and the extension where the name has none.
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Photo => ("photos", "jpg"),
            Self::Document => ("documents", "bin"),
            Self::Video => ("videos", "mp4"),
            Self::Animation => ("animations", "mp4"),
            Self::Audio => ("music", "mp3"),
            Self::Voice => ("voice", "oga"),
            Self::VideoNote => ("video_notes", "mp4"),
            Self::Sticker => ("stickers", "webp"),
            Self::Thumbnail => ("thumbnails", "jpg"),
            Self::ChatPhoto => ("profile_photos", "jpg"),
            Self::Passport => ("passport", "jpg"),
        }
    }
}

/// A stored file.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) id: String,
    pub(crate) unique_id: String,
    pub(crate) kind: FileKind,
    pub(crate) path: String,
    pub(crate) bytes: Bytes,
    /// The object of the API, such as a Document or an array of `PhotoSize`, as messages carry it.
    pub(crate) object: Value,
}

/// Everything that was sent as a file, by anybody.
#[derive(Default)]
pub(crate) struct Files {
    stored: BTreeMap<String, Stored>,
    last_number: u64,
}

impl Files {
    pub(crate) fn get(&self, id: &str) -> Option<&Stored> {
        self.stored.get(id)
    }

    pub(crate) fn at_path(&self, path: &str) -> Option<&Stored> {
        self.stored.values().find(|file| file.path == path)
    }

    /// Keeps a file and gives the object that messages carry; `details` are fields such as a duration.
    pub(crate) fn keep(
        &mut self,
        kind: FileKind,
        name: &str,
        content_type: Option<&str>,
        bytes: Bytes,
        details: Map<String, Value>,
    ) -> Value {
        if matches!(kind, FileKind::Photo) {
            return self.keep_photo(&bytes);
        }
        let (id, unique_id, path) = self.next(kind, name);
        let mut object = details;
        object.insert("file_id".into(), id.as_str().into());
        object.insert("file_unique_id".into(), unique_id.as_str().into());
        object.insert("file_size".into(), bytes.len().into());
        describe(&mut object, kind, name, content_type, &bytes);
        let object = Value::Object(object);
        self.stored.insert(id.clone(), Stored { id, unique_id, kind, path, bytes, object: object.clone() });
        object
    }

    /// A photo comes in sizes: one small, one as it is. Both have the whole bytes.
    fn keep_photo(&mut self, bytes: &Bytes) -> Value {
        let (width, height) = image::size(bytes).unwrap_or((800, 600));
        let longest = width.max(height);
        let longest_sizes = if longest > 90 { vec![90, longest] } else { vec![longest] };
        let mut sizes = Vec::new();
        let mut kept = Vec::new();
        for size in longest_sizes {
            let (id, unique_id, path) = self.next(FileKind::Photo, "");
            let scale = |side: u32| (u64::from(side) * u64::from(size) / u64::from(longest)).max(1);
            sizes.push(serde_json::json!({
                "file_id": id, "file_unique_id": unique_id, "width": scale(width), "height": scale(height),
                "file_size": bytes.len(),
            }));
            kept.push((id, unique_id, path));
        }
        let object = Value::Array(sizes);
        for (id, unique_id, path) in kept {
            let stored = Stored {
                id: id.clone(),
                unique_id,
                kind: FileKind::Photo,
                path,
                bytes: bytes.clone(),
                object: object.clone(),
            };
            self.stored.insert(id, stored);
        }
        object
    }

    fn next(&mut self, kind: FileKind, name: &str) -> (String, String, String) {
        self.last_number += 1;
        let number = self.last_number;
        let (folder, default) = kind.place();
        let extension = name.rsplit_once('.').map_or(default, |(_, extension)| extension);
        let path = format!("{folder}/file_{number}.{extension}");
        (format!("{folder}-file-{number:06}"), format!("unique-{number:06}"), path)
    }
}

/// Adds what each kind must have and the sender left out.
fn describe(
    object: &mut Map<String, Value>,
    kind: FileKind,
    name: &str,
    content_type: Option<&str>,
    bytes: &[u8],
) {
    let guessed = mime_type(name).or(content_type);
    let named = !name.is_empty()
        && matches!(kind, FileKind::Document | FileKind::Video | FileKind::Animation | FileKind::Audio);
    if named {
        object.entry("file_name").or_insert_with(|| name.into());
    }
    let default_type = match kind {
        FileKind::Video | FileKind::Animation => Some("video/mp4"),
        FileKind::Audio => Some("audio/mpeg"),
        FileKind::Voice => Some("audio/ogg"),
        _ => None,
    };
    let typed =
        !matches!(kind, FileKind::VideoNote | FileKind::Sticker | FileKind::Thumbnail | FileKind::ChatPhoto);
    if let Some(mime) = guessed.or(default_type).filter(|_| typed) {
        object.entry("mime_type").or_insert_with(|| mime.into());
    }
    let (width, height) = image::size(bytes).unwrap_or((512, 512));
    let required: &[(&str, Value)] = &match kind {
        FileKind::Video | FileKind::Animation => {
            vec![("width", width.into()), ("height", height.into()), ("duration", 1.into())]
        }
        FileKind::Audio | FileKind::Voice => vec![("duration", 1.into())],
        FileKind::VideoNote => vec![("length", 240.into()), ("duration", 1.into())],
        FileKind::Thumbnail => vec![("width", width.into()), ("height", height.into())],
        FileKind::Sticker => vec![
            ("width", width.into()),
            ("height", height.into()),
            ("type", "regular".into()),
            ("is_animated", has_extension(name, "tgs").into()),
            ("is_video", has_extension(name, "webm").into()),
        ],
        FileKind::Photo | FileKind::Document | FileKind::ChatPhoto | FileKind::Passport => vec![],
    };
    for (key, value) in required {
        object.entry(*key).or_insert_with(|| value.clone());
    }
}

fn has_extension(name: &str, wanted: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case(wanted))
}

fn mime_type(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "csv" => "text/csv",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" => "audio/ogg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        _ => return None,
    })
}
