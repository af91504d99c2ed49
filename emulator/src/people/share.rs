//! What people share when a key of the reply keyboard asks for it, and messages that are put together by hand.

use botwright_api::types::Message;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::{ActionError, Person, Place, Seat};
use crate::world::World;
use crate::world::files::FileKind;

impl Seat {
    /// Answers a key that asks for people, with these people.
    pub fn share_users(&self, key: &str, people: &[&Person]) -> Result<Message, ActionError> {
        let users: Vec<i64> = people.iter().map(|person| person.number()).collect();
        self.share_users_by_id(key, &users)
    }

    pub(crate) fn share_users_by_id(&self, key: &str, users: &[i64]) -> Result<Message, ActionError> {
        let shared = {
            let world = self.shared.world();
            let request = self.request(&world, key, "request_users")?;
            let most = request["max_quantity"].as_u64().unwrap_or(1);
            if users.is_empty() || users.len() as u64 > most {
                return Err(ActionError::Refused { reason: format!("the key asks for 1 to {most} people") });
            }
            let users: Vec<Value> = users.iter().map(|user| shared_user(&world, &request, *user)).collect();
            json!({"request_id": request["request_id"], "users": users})
        };
        self.send(Map::from_iter([("users_shared".to_owned(), shared)]), None)
    }

    /// Answers a key that asks for a chat, with this chat.
    pub fn share_chat(&self, key: &str, place: &Place) -> Result<Message, ActionError> {
        self.share_chat_by_id(key, place.number())
    }

    pub(crate) fn share_chat_by_id(&self, key: &str, chat: i64) -> Result<Message, ActionError> {
        let shared = {
            let world = self.shared.world();
            let request = self.request(&world, key, "request_chat")?;
            let refused = |reason: &str| ActionError::Refused { reason: reason.to_owned() };
            let chat = world.chats.get(&chat).ok_or_else(|| refused("there is no such chat"))?;
            if (request["chat_is_channel"] == true) != (chat.kind == crate::world::chat::ChatKind::Channel) {
                return Err(refused("the key asks for another kind of chat"));
            }
            let mut shared = json!({"request_id": request["request_id"], "chat_id": chat.id});
            if request["request_title"] == true {
                shared["title"] = chat.title.as_str().into();
            }
            if let Some(username) = chat.username.as_deref().filter(|_| request["request_username"] == true) {
                shared["username"] = username.into();
            }
            if let Some(photo) = chat.photo.as_ref().filter(|_| request["request_photo"] == true) {
                let sizes = photo["big_file_id"].as_str().and_then(|id| world.files.get(id));
                shared["photo"] = sizes.map(|file| json!([file.object])).unwrap_or_default();
            }
            shared
        };
        self.send(Map::from_iter([("chat_shared".to_owned(), shared)]), None)
    }

    /// What a key asks for.
    fn request(&self, world: &World, key: &str, kind: &str) -> Result<Value, ActionError> {
        let button = self.key(world, key)?;
        button
            .get(kind)
            .cloned()
            .ok_or_else(|| ActionError::Refused { reason: format!("the key {key:?} holds no {kind}") })
    }

    /// Sends several pictures as one album; the caption belongs to the first.
    pub fn send_album(&self, pictures: Vec<Bytes>, caption: &str) -> Result<Vec<Message>, ActionError> {
        let group = self.shared.world().next_id();
        let mut caption = Some(caption);
        let mut sent = Vec::new();
        for bytes in pictures {
            let mut body = match caption.take().filter(|caption| !caption.is_empty()) {
                Some(caption) => self.formatted(caption, "caption", "caption_entities"),
                None => Map::new(),
            };
            let file = self.shared.world().files.keep(FileKind::Photo, "photo.jpg", None, bytes, Map::new());
            body.insert("photo".into(), file);
            body.insert("media_group_id".into(), group.as_str().into());
            sent.push(self.send(body, None)?);
        }
        Ok(sent)
    }

    /// Sends a message with these fields of the Message object, for all that has no method of its own here, such as
    /// `{"venue": {..}}` or a service message. Who wrote it, where and when is added.
    ///
    /// # Errors
    /// If the fields are not those of a message, or if the person may not write.
    pub fn send_fields(&self, fields: Value) -> Result<Message, ActionError> {
        let refused = |reason: String| ActionError::Refused { reason };
        let Value::Object(fields) = fields else {
            return Err(refused("the fields of a message are an object".to_owned()));
        };
        let mut whole = fields.clone();
        whole.insert("message_id".into(), 1.into());
        whole.insert("date".into(), 0.into());
        whole.insert("chat".into(), json!({"id": 1, "type": "private"}));
        serde_json::from_value::<Message>(Value::Object(whole))
            .map_err(|error| refused(format!("these are no fields of a message: {error}")))?;
        self.send(fields, None)
    }
}

/// A `SharedUser`, with what the key asks for.
fn shared_user(world: &World, request: &Value, user: i64) -> Value {
    let account = world.user_json(user);
    let mut shared = json!({"user_id": user});
    let mut copy = |asked: &str, name: &str| {
        if request[asked] == true && !account[name].is_null() {
            shared[name] = account[name].clone();
        }
    };
    copy("request_name", "first_name");
    copy("request_name", "last_name");
    copy("request_username", "username");
    shared
}
