//! What a person can send.

use botwright_api::MessageId;
use botwright_api::types::Message;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::{ActionError, Seat};
use crate::markup::typed;
use crate::methods::entities_json;
use crate::world::files::FileKind;
use crate::world::post::{Author, Draft};

impl Seat {
    /// Types and sends a text.
    pub fn send_text(&self, text: &str) -> Result<Message, ActionError> {
        self.send(self.text_body(text), None)
    }

    /// Answers a message with a text.
    pub fn reply_to(&self, message: MessageId, text: &str) -> Result<Message, ActionError> {
        self.send(self.text_body(text), Some(message.0))
    }

    /// Sends a picture, with a caption or an empty one.
    pub fn send_photo(&self, bytes: impl Into<Bytes>, caption: &str) -> Result<Message, ActionError> {
        self.send_file("photo", FileKind::Photo, "photo.jpg", bytes.into(), caption, Map::new())
    }

    /// Sends a file of any kind.
    pub fn send_document(
        &self,
        name: &str,
        bytes: impl Into<Bytes>,
        caption: &str,
    ) -> Result<Message, ActionError> {
        self.send_file("document", FileKind::Document, name, bytes.into(), caption, Map::new())
    }

    /// Sends a video of so many seconds.
    pub fn send_video(
        &self,
        bytes: impl Into<Bytes>,
        duration: u32,
        caption: &str,
    ) -> Result<Message, ActionError> {
        let details = Map::from_iter([("duration".to_owned(), duration.into())]);
        self.send_file("video", FileKind::Video, "video.mp4", bytes.into(), caption, details)
    }

    /// Sends a piece of music of so many seconds.
    pub fn send_audio(
        &self,
        name: &str,
        bytes: impl Into<Bytes>,
        duration: u32,
    ) -> Result<Message, ActionError> {
        let details = Map::from_iter([("duration".to_owned(), duration.into())]);
        self.send_file("audio", FileKind::Audio, name, bytes.into(), "", details)
    }

    /// Sends a spoken message of so many seconds.
    pub fn send_voice(&self, bytes: impl Into<Bytes>, duration: u32) -> Result<Message, ActionError> {
        let details = Map::from_iter([("duration".to_owned(), duration.into())]);
        self.send_file("voice", FileKind::Voice, "voice.oga", bytes.into(), "", details)
    }

    /// Sends a sticker that goes with an emoji.
    pub fn send_sticker(&self, emoji: &str) -> Result<Message, ActionError> {
        let details =
            Map::from_iter([("emoji".to_owned(), emoji.into()), ("set_name".to_owned(), "Offline".into())]);
        let bytes = Bytes::copy_from_slice(emoji.as_bytes());
        self.send_file("sticker", FileKind::Sticker, "sticker.webp", bytes, "", details)
    }

    /// Sends a place on the map.
    pub fn send_location(&self, latitude: f64, longitude: f64) -> Result<Message, ActionError> {
        self.send(object(json!({"location": {"latitude": latitude, "longitude": longitude}})), None)
    }

    /// Sends somebody's phone number.
    pub fn send_contact(&self, phone_number: &str, first_name: &str) -> Result<Message, ActionError> {
        self.send(object(json!({"contact": {"phone_number": phone_number, "first_name": first_name}})), None)
    }

    /// Shares one's own phone number, as a button of a keyboard asks for.
    pub fn share_own_contact(&self, phone_number: &str) -> Result<Message, ActionError> {
        let first_name = self.shared.world().account(self.user).map(|account| account.first_name.clone());
        let contact = json!({"phone_number": phone_number, "first_name": first_name, "user_id": self.user});
        self.send(object(json!({"contact": contact})), None)
    }

    /// Throws a dice, or what else the emoji throws, with this outcome.
    pub fn send_dice(&self, emoji: &str, value: u32) -> Result<Message, ActionError> {
        self.send(object(json!({"dice": {"emoji": emoji, "value": value}})), None)
    }

    fn text_body(&self, text: &str) -> Map<String, Value> {
        self.formatted(text, "text", "entities")
    }

    pub(super) fn formatted(&self, text: &str, key: &str, entities_key: &str) -> Map<String, Value> {
        let formatted = typed(text);
        let entities = entities_json(&self.shared.world(), &formatted.entities);
        let mut body = Map::from_iter([(key.to_owned(), formatted.text.into())]);
        if !entities.is_empty() {
            body.insert(entities_key.into(), entities.into());
        }
        body
    }

    pub(super) fn send(
        &self,
        body: Map<String, Value>,
        reply_to: Option<i64>,
    ) -> Result<Message, ActionError> {
        let mut draft = Draft::new(Author::User(self.user), body);
        draft.reply_to = reply_to;
        let id = self.put(draft)?;
        self.message(id)
    }

    /// Sends a file under the message's field `key`.
    pub(crate) fn send_file(
        &self,
        key: &str,
        kind: FileKind,
        name: &str,
        bytes: Bytes,
        caption: &str,
        details: Map<String, Value>,
    ) -> Result<Message, ActionError> {
        let mut body = if caption.is_empty() {
            Map::new()
        } else {
            self.formatted(caption, "caption", "caption_entities")
        };
        let file = self.shared.world().files.keep(kind, name, None, bytes, details);
        body.insert(key.to_owned(), file);
        self.send(body, None)
    }
}

fn object(value: Value) -> Map<String, Value> {
    let Value::Object(object) = value else { unreachable!("bodies are written as objects") };
    object
}
