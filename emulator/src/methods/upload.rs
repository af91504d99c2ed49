//! Files in calls: new ones from the request, old ones by id, and those behind an address.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::limits;
use crate::http::arguments::{Arguments, Upload};
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::files::{FileKind, Stored};
use crate::world::image;

/// A grey pixel: what stands for a picture that is somewhere on the network, which the emulator never asks.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\x9cch\0\0\0\x82\0\x81w\xcdr\xb6\0\0\0\0IEND\xaeB`\x82";

/// Which file a call means.
pub(super) enum Source<'a> {
    New(&'a Upload),
    Known(&'a Stored),
    Address(&'a str),
}

/// The file of a param: a part of the request, or what its text names.
pub(super) fn source<'a>(
    world: &'a World,
    arguments: &'a Arguments,
    name: &str,
    text: Option<&'a str>,
    kind: FileKind,
) -> Result<Source<'a>, Failure> {
    let part = match text {
        Some(text) => match text.strip_prefix("attach://") {
            Some(part) => part,
            None => return known(world, text, kind),
        },
        None => name,
    };
    let words = name.replace('_', " ");
    let upload = arguments
        .file(part)
        .ok_or_else(|| Failure::bad(format_args!("there is no {words} in the request")))?;
    check_size(upload, name, kind)?;
    Ok(Source::New(upload))
}

fn known<'a>(world: &'a World, text: &'a str, kind: FileKind) -> Result<Source<'a>, Failure> {
    if text.starts_with("http://") || text.starts_with("https://") {
        return Ok(Source::Address(text));
    }
    let file =
        world.files.get(text).ok_or_else(|| Failure::bad("wrong file identifier/HTTP URL specified"))?;
    if !is_usable(file.kind, kind) {
        let (is, wanted) = (file.kind.name(), kind.name());
        return Err(Failure::bad(format_args!("can't use file of type {is} as {wanted}")));
    }
    Ok(Source::Known(file))
}

/// A file goes again as what it was; only documents and animations go for each other.
fn is_usable(is: FileKind, wanted: FileKind) -> bool {
    is == wanted || matches!((is, wanted), (FileKind::Animation, FileKind::Document))
}

fn check_size(upload: &Upload, name: &str, kind: FileKind) -> Result<(), Failure> {
    if upload.bytes.is_empty() {
        return Err(Failure::bad("file must be non-empty"));
    }
    let most = most(name, kind, "file_mb");
    #[expect(clippy::cast_precision_loss, reason = "no file comes near 2^52 bytes")]
    let megabytes = upload.bytes.len() as f64 / f64::from(1 << 20);
    if most.is_some_and(|most| megabytes > most) {
        return Err(Failure::new(413, "Request Entity Too Large"));
    }
    if kind == FileKind::Photo { check_dimensions(&upload.bytes) } else { Ok(()) }
}

/// The documented limit of a file in this unit.
fn most(name: &str, kind: FileKind, unit: &str) -> Option<f64> {
    let place = match (name, kind) {
        ("live_photo", _) => "sendLivePhoto.live_photo",
        (_, FileKind::Photo) => "sendPhoto.photo",
        _ => "sendDocument.document",
    };
    limits::limits_at(place).iter().find(|limit| limit.unit == unit).and_then(|limit| limit.max)
}

/// A picture may be neither too large nor too narrow; what is no picture that we can read passes.
fn check_dimensions(bytes: &[u8]) -> Result<(), Failure> {
    let Some((width, height)) = image::size(bytes) else { return Ok(()) };
    let (width, height) = (f64::from(width), f64::from(height));
    let most = |unit| most("photo", FileKind::Photo, unit);
    let is_too_large = most("px_sum").is_some_and(|most| width + height > most);
    let is_too_narrow = most("ratio").is_some_and(|most| width.max(height) > most * width.min(height));
    if is_too_large || is_too_narrow { Err(Failure::bad("PHOTO_INVALID_DIMENSIONS")) } else { Ok(()) }
}

/// A grey picture of one pixel.
pub(super) fn pixel() -> Bytes {
    Bytes::from_static(PIXEL)
}

/// The API's object of a file, kept if it is new; `details` are fields such as a duration.
pub(super) fn keep(
    world: &mut World,
    arguments: &Arguments,
    name: &str,
    text: Option<&str>,
    kind: FileKind,
    details: Map<String, Value>,
) -> Result<Value, Failure> {
    let (file_name, content_type, bytes) = match source(world, arguments, name, text, kind)? {
        Source::Known(file) => return Ok(file.object.clone()),
        Source::New(upload) => (upload.name.clone(), upload.content_type.clone(), upload.bytes.clone()),
        Source::Address(address) => (file_name(address), None, stand_in(address, kind)),
    };
    let mut details = details;
    if let Some(thumbnail) = thumbnail(world, arguments) {
        details.insert("thumbnail".into(), thumbnail);
    }
    Ok(world.files.keep(kind, &file_name, content_type.as_deref(), bytes, details))
}

/// How a file behind an address is called.
pub(crate) fn file_name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// What stands for a file behind an address.
pub(crate) fn stand_in(address: &str, kind: FileKind) -> Bytes {
    if matches!(kind, FileKind::Photo | FileKind::Sticker) {
        pixel()
    } else {
        Bytes::copy_from_slice(address.as_bytes())
    }
}

/// A thumbnail must be new; whatever else stands there is ignored.
fn thumbnail(world: &mut World, arguments: &Arguments) -> Option<Value> {
    let named = arguments.first(&["thumbnail", "thumb"]).and_then(|text| text.strip_prefix("attach://"));
    let upload = ["thumbnail", "thumb"].into_iter().chain(named).find_map(|name| arguments.file(name))?;
    let (name, bytes) = (upload.name.clone(), upload.bytes.clone());
    Some(world.files.keep(FileKind::Thumbnail, &name, None, bytes, Map::new()))
}
