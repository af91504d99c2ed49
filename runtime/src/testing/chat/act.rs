//! What a person writes and presses.

use botwright_api::MessageId;
use serde_json::Value;

use super::Chat;

impl Chat {
    /// Sends a text.
    #[track_caller]
    pub fn says(&mut self, text: impl AsRef<str>) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_text(text.as_ref()).map(drop))
    }

    /// Answers a message with a text.
    #[track_caller]
    pub fn replies(&mut self, message: MessageId, text: impl AsRef<str>) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.reply_to(message, text.as_ref()).map(drop))
    }

    /// Changes the text or caption of a message of their own.
    #[track_caller]
    pub fn edits(&mut self, message: MessageId, text: impl AsRef<str>) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.edit_text(message, text.as_ref()).map(drop))
    }

    /// Deletes a message of their own.
    #[track_caller]
    pub fn deletes(&mut self, message: MessageId) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.delete(message))
    }

    /// Presses an inline button by its text, on the newest message that has it.
    #[track_caller]
    pub fn presses(&mut self, button: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.press(button).map(drop))
    }

    /// Presses a button that sends this data on a message, also one that the message does not have (any more).
    #[track_caller]
    pub fn presses_data(&mut self, message: MessageId, data: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| {
            seat.press_data(message, data);
            Ok(())
        })
    }

    /// Taps a key of the reply keyboard.
    #[track_caller]
    pub fn taps(&mut self, key: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.tap(key).map(drop))
    }

    /// Sends a photo.
    #[track_caller]
    pub fn sends_photo(&mut self, bytes: &[u8], caption: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_photo(bytes.to_vec(), caption).map(drop))
    }

    /// Sends several photos as one album; the caption belongs to the first.
    #[track_caller]
    pub fn sends_album(&mut self, photos: &[&[u8]], caption: &str) -> impl Future<Output = ()> {
        let photos = photos.iter().map(|bytes| bytes.to_vec().into()).collect();
        self.acts(move |seat| seat.send_album(photos, caption).map(drop))
    }

    /// Sends a file.
    #[track_caller]
    pub fn sends_document(&mut self, name: &str, bytes: &[u8], caption: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_document(name, bytes.to_vec(), caption).map(drop))
    }

    /// Sends a video of so many seconds.
    #[track_caller]
    pub fn sends_video(&mut self, bytes: &[u8], seconds: u32, caption: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_video(bytes.to_vec(), seconds, caption).map(drop))
    }

    /// Sends a spoken message of so many seconds.
    #[track_caller]
    pub fn sends_voice(&mut self, bytes: &[u8], seconds: u32) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_voice(bytes.to_vec(), seconds).map(drop))
    }

    /// Sends a sticker that goes with an emoji.
    #[track_caller]
    pub fn sends_sticker(&mut self, emoji: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_sticker(emoji).map(drop))
    }

    /// Throws a dice, or what else the emoji throws, with this outcome.
    #[track_caller]
    pub fn sends_dice(&mut self, emoji: &str, value: u32) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_dice(emoji, value).map(drop))
    }

    /// Sends a location.
    #[track_caller]
    pub fn sends_location(&mut self, latitude: f64, longitude: f64) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_location(latitude, longitude).map(drop))
    }

    /// Sends somebody's contact.
    #[track_caller]
    pub fn sends_contact(&mut self, phone_number: &str, first_name: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_contact(phone_number, first_name).map(drop))
    }

    /// Sends a poll of their own.
    #[track_caller]
    pub fn sends_poll(&mut self, question: &str, options: &[&str]) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_poll(question, options).map(drop))
    }

    /// Sends a message with these fields of the Message object, for all that has no method of its own here.
    #[track_caller]
    pub fn sends(&mut self, fields: Value) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.send_fields(fields).map(drop))
    }
}
