//! Sending files: photos, documents, music, videos, stickers.

use serde_json::{Map, Value};

use super::content::caption;
use super::send::send;
use super::{Method, Outcome, method, upload};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::files::FileKind;

pub(super) const METHODS: &[Method] = &[
    method("sendPhoto", |world, arguments| send_media(world, arguments, &PHOTO)),
    method("sendDocument", |world, arguments| send_media(world, arguments, &DOCUMENT)),
    method("sendAudio", |world, arguments| send_media(world, arguments, &AUDIO)),
    method("sendVideo", |world, arguments| send_media(world, arguments, &VIDEO)),
    method("sendAnimation", |world, arguments| send_media(world, arguments, &ANIMATION)),
    method("sendVoice", |world, arguments| send_media(world, arguments, &VOICE)),
    method("sendVideoNote", |world, arguments| send_media(world, arguments, &VIDEO_NOTE)),
    method("sendSticker", |world, arguments| send_media(world, arguments, &STICKER)),
    method("sendLivePhoto", send_live_photo),
];

/// What is particular about sending one kind of file.
struct Media {
    method: &'static str,
    /// The param, which is also the field of the message.
    name: &'static str,
    kind: FileKind,
    /// The params that describe the file.
    details: &'static [&'static str],
}

const PHOTO: Media = Media { method: "sendPhoto", name: "photo", kind: FileKind::Photo, details: &[] };
const DOCUMENT: Media =
    Media { method: "sendDocument", name: "document", kind: FileKind::Document, details: &[] };
const AUDIO: Media = Media {
    method: "sendAudio",
    name: "audio",
    kind: FileKind::Audio,
    details: &["duration", "performer", "title"],
};
const VIDEO: Media = Media {
    method: "sendVideo",
    name: "video",
    kind: FileKind::Video,
    details: &["duration", "width", "height", "start_timestamp"],
};
const ANIMATION: Media = Media {
    method: "sendAnimation",
    name: "animation",
    kind: FileKind::Animation,
    details: &["duration", "width", "height"],
};
const VOICE: Media =
    Media { method: "sendVoice", name: "voice", kind: FileKind::Voice, details: &["duration"] };
const VIDEO_NOTE: Media = Media {
    method: "sendVideoNote",
    name: "video_note",
    kind: FileKind::VideoNote,
    details: &["duration", "length"],
};
const STICKER: Media =
    Media { method: "sendSticker", name: "sticker", kind: FileKind::Sticker, details: &["emoji"] };

fn send_media(world: &mut World, arguments: &Arguments, media: &Media) -> Outcome {
    let text = arguments.text(media.name);
    // The file is looked at first and kept last, so that a refused call leaves nothing behind.
    upload::source(world, arguments, media.name, text, media.kind)?;
    let mut body = caption(world, arguments, media.method)?;
    world.writable_chat(arguments)?;
    let file =
        upload::keep(world, arguments, media.name, text, media.kind, details(arguments, media.details))?;
    if media.kind == FileKind::Animation {
        body.insert("document".into(), as_document(&file));
    }
    body.insert(media.name.into(), file);
    send(world, arguments, body)
}

/// What the sender says of the file.
fn details(arguments: &Arguments, names: &[&str]) -> Map<String, Value> {
    let given = names.iter().filter_map(|name| {
        let value = match *name {
            "performer" | "title" | "emoji" => arguments.text(name)?.into(),
            _ => arguments.integer(name)?.max(0).into(),
        };
        Some(((*name).to_owned(), value))
    });
    given.collect()
}

/// An animation is a document too, for apps that know no animations.
pub(crate) fn as_document(animation: &Value) -> Value {
    const SHARED: [&str; 6] =
        ["file_id", "file_unique_id", "file_name", "mime_type", "file_size", "thumbnail"];
    let shared = SHARED.iter().filter_map(|name| Some(((*name).to_owned(), animation.get(*name)?.clone())));
    Value::Object(shared.collect())
}

/// A photo that moves: the still picture and the short video.
fn send_live_photo(world: &mut World, arguments: &Arguments) -> Outcome {
    let (moving, still) = (arguments.text("live_photo"), arguments.text("photo"));
    for text in [moving, still].into_iter().flatten() {
        if text.starts_with("http") {
            return Err(Failure::bad("live photos can't be sent by URL"));
        }
    }
    upload::source(world, arguments, "live_photo", moving, FileKind::Video)?;
    upload::source(world, arguments, "photo", still, FileKind::Photo)?;
    let mut body = caption(world, arguments, "sendLivePhoto")?;
    world.writable_chat(arguments)?;
    let photo = upload::keep(world, arguments, "photo", still, FileKind::Photo, Map::new())?;
    let mut live = upload::keep(world, arguments, "live_photo", moving, FileKind::Video, Map::new())?;
    live["photo"] = photo.clone();
    body.insert("live_photo".into(), live);
    body.insert("photo".into(), photo);
    send(world, arguments, body)
}
