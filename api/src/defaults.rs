//! What a bot says with every message unless the message says otherwise.

use std::pin::Pin;

use serde_json::{Map, Value};

use crate::Error;
use crate::around::{Answered, Around, Onward, OutgoingCall};
use crate::types::{LinkPreviewOptions, ParseMode};

/// Defaults for all that a bot sends; what a call says itself stays as it is.
///
/// ```no_run
/// use botwright_api::types::ParseMode;
/// use botwright_api::{Bot, Defaults};
///
/// let defaults = Defaults::new().parse_mode(ParseMode::Html).protect_content().silent();
/// let bot = Bot::from_env()?.wrap(defaults);
/// # Ok::<(), botwright_api::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    parse_mode: Option<ParseMode>,
    link_preview_options: Option<LinkPreviewOptions>,
    protect_content: bool,
    silent: bool,
    allow_sending_without_reply: bool,
}

impl Defaults {
    /// No defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// How texts and captions are read that have neither a parse mode nor entities. From then on plain texts must be escaped.
    pub fn parse_mode(mut self, mode: ParseMode) -> Self {
        self.parse_mode = Some(mode);
        self
    }

    /// What becomes of the links in texts.
    pub fn link_preview_options(mut self, options: LinkPreviewOptions) -> Self {
        self.link_preview_options = Some(options);
        self
    }

    /// What is sent cannot be forwarded or saved.
    pub fn protect_content(mut self) -> Self {
        self.protect_content = true;
        self
    }

    /// What is sent makes no sound.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// A reply is sent also when the message that it quotes is gone.
    pub fn allow_sending_without_reply(mut self) -> Self {
        self.allow_sending_without_reply = true;
        self
    }

    fn fill(&self, call: &mut OutgoingCall) {
        let method = call.method().to_owned();
        let sends = ["send", "copy", "forward"].iter().any(|verb| method.starts_with(verb))
            && !is_no_message(&method);
        if sends && self.protect_content {
            call.set_default("protect_content", true);
        }
        if sends && self.silent {
            call.set_default("disable_notification", true);
        }
        if self.allow_sending_without_reply
            && let Some(Value::Object(reply)) = call.params_mut().get_mut("reply_parameters")
        {
            reply.entry("allow_sending_without_reply").or_insert(true.into());
        }
        if sends || method.starts_with("edit") || method.starts_with("answer") {
            self.fill_texts(call.params_mut());
        }
    }

    /// Fills an object and those inside it: media of an album, results of an inline query.
    fn fill_texts(&self, object: &mut Map<String, Value>) {
        for (text, entities) in
            [("text", "entities"), ("message_text", "entities"), ("caption", "caption_entities")]
        {
            // Buttons and toasts have texts too, but no markup: those with a markup stand beside what is sent.
            let sent =
                text != "text" || object.contains_key("chat_id") || object.contains_key("inline_message_id");
            if !sent || !object.get(text).is_some_and(Value::is_string) {
                continue;
            }
            if let Some(mode) = self.parse_mode.as_ref().filter(|_| !object.contains_key(entities)) {
                object.entry("parse_mode").or_insert_with(|| Value::String(mode.as_str().to_owned()));
            }
            if let Some(options) = self.link_preview_options.as_ref().filter(|_| text != "caption") {
                let options = serde_json::to_value(options).unwrap_or_default();
                object.entry("link_preview_options").or_insert(options);
            }
        }
        for (_, value) in object.iter_mut().filter(|(name, _)| {
            ["media", "results", "result", "input_message_content"].contains(&name.as_str())
        }) {
            match value {
                Value::Object(inner) => self.fill_texts(inner),
                Value::Array(items) => {
                    items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| self.fill_texts(item));
                }
                _ => {}
            }
        }
    }
}

impl Around for Defaults {
    fn call(
        &self,
        mut call: OutgoingCall,
        onward: Onward,
    ) -> Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>> {
        self.fill(&mut call);
        onward.send(call)
    }
}

/// Methods whose name begins with `send`, and that send no message.
fn is_no_message(method: &str) -> bool {
    matches!(
        method,
        "sendChatAction"
            | "sendGift"
            | "sendMessageDraft"
            | "sendRichMessageDraft"
            | "sendChatJoinRequestWebApp"
    )
}
