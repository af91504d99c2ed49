//! A reply as it is written down: a method and its params, to be sent to any chat later.

use botwright_api::{Method, Uploads};
use serde_json::{Map, Value};

use super::Destination;
use super::ready::Manner;
use super::reply::{Content, Reply};
use crate::error::{Error, Result};

/// A method's name, and its params.
pub(super) type Stored = (&'static str, Map<String, Value>);

impl Reply {
    /// What is sent to any chat; the chat itself is to be filled in.
    ///
    /// # Errors
    /// If it carries a file that Telegram has not got yet.
    pub(crate) fn stored(mut self) -> Result<Stored> {
        let nowhere = Destination::nowhere();
        match self.take_content() {
            Content::Text(text) => stored(&self.message(text, &nowhere)),
            Content::Photo(photo, caption) => stored(&self.photo_message(photo, caption, &nowhere)),
            Content::Document(document, caption) => {
                stored(&self.document_message(document, caption, &nowhere))
            }
            Content::Ready(ready) => {
                let (silent, protected) = (self.silent, self.protected);
                ready.stored(&nowhere, Manner { keyboard: self.keyboard.markup(), silent, protected })
            }
        }
    }
}

pub(super) fn stored<M: Method>(params: &M) -> Result<Stored> {
    let mut uploads = Uploads::default();
    params.files(&mut uploads);
    if !uploads.is_empty() {
        return Err(Error::text(
            "a file on this machine cannot be broadcast: send it once, and broadcast the file id that it has then",
        ));
    }
    match serde_json::to_value(params)? {
        Value::Object(params) => Ok((M::NAME, params)),
        _ => Err(Error::text(format!("the params of {} are no object", M::NAME))),
    }
}
