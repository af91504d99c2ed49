//! Changing messages that are there already.

use serde_json::{Map, Value};

use super::album::input_media;
use super::content::{self, CAPTION, TEXT};
use super::reply_markup::inline_keyboard;
use super::rich::rich_message;
use super::send::insert_preview;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::{Answer, Failure};
use crate::world::World;
use crate::world::post::{Author, Post};

pub(super) const METHODS: &[Method] = &[
    method("editMessageText", edit_message_text),
    method("editMessageCaption", edit_message_caption),
    method("editMessageMedia", edit_message_media),
    method("editMessageReplyMarkup", edit_message_reply_markup),
];

/// The fields of messages that carry files and may carry a caption.
const MEDIA: [&str; 7] = ["photo", "video", "animation", "audio", "document", "voice", "live_photo"];

/// Which message a call edits.
pub(super) struct Target {
    pub(super) chat: i64,
    pub(super) id: i64,
    /// Inline and ephemeral messages are answered with True, others with the message.
    answers_true: bool,
}

impl Target {
    /// Whether it was sent by way of inline mode, where nothing new can be uploaded.
    fn is_inline(&self, world: &World) -> bool {
        self.answers_true && self.post(world).is_ok_and(|post| post.inline_id.is_some())
    }

    /// An ephemeral message.
    pub(super) fn ephemeral(chat: i64, id: i64) -> Self {
        Self { chat, id, answers_true: true }
    }
}

/// The message to edit: given both, the chat wins over the inline message.
pub(super) fn target(world: &World, arguments: &Arguments) -> Result<Target, Failure> {
    let id = arguments.integer("message_id").unwrap_or(0);
    if arguments.text("chat_id").is_none() && id == 0 {
        let inline = arguments
            .text("inline_message_id")
            .ok_or_else(|| Failure::bad("message identifier is not specified"))?;
        let (chat, id) = world.inline_message(inline).ok_or_else(|| Failure::bad("MESSAGE_ID_INVALID"))?;
        return Ok(Target { chat, id, answers_true: true });
    }
    let chat = world.writable_chat(arguments)?;
    let post = world.chat(chat)?.post(id).ok_or_else(|| Failure::bad("message to edit not found"))?;
    let own = post.author == Author::User(world.bot.id) || post.author == Author::Channel;
    if !own || post.body.contains_key("forward_origin") {
        return Err(Failure::bad("message can't be edited"));
    }
    Ok(Target { chat, id, answers_true: false })
}

impl Target {
    /// The message, or True where it is an inline one.
    pub(super) fn answer(&self, world: &World) -> Answer {
        if self.answers_true {
            true.into()
        } else {
            world.message(self.chat, self.id).unwrap_or_default().into()
        }
    }

    pub(super) fn post<'a>(&self, world: &'a World) -> Result<&'a Post, Failure> {
        world.chat(self.chat)?.posts.get(&self.id).ok_or_else(|| Failure::bad("message to edit not found"))
    }
}

/// Makes the change, unless it changes nothing.
pub(super) fn apply(
    world: &mut World,
    target: &Target,
    body: Map<String, Value>,
    markup: Option<Value>,
) -> Outcome {
    let post = target.post(world)?;
    if post.body == body && post.markup == markup {
        return Err(Failure::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a \
             current content and reply markup of the message",
        ));
    }
    world.change(target.chat, target.id, false, |post| {
        post.body = body;
        post.markup = markup;
    });
    Ok(target.answer(world))
}

/// How the message of a call is found.
type Find = fn(&World, &Arguments) -> Result<Target, Failure>;

fn edit_message_text(world: &mut World, arguments: &Arguments) -> Outcome {
    edit_text(world, arguments, target)
}

pub(super) fn edit_text(world: &mut World, arguments: &Arguments, find: Find) -> Outcome {
    if arguments.text("rich_message").is_some() {
        return edit_rich(world, arguments, find);
    }
    if arguments.text("text").is_none() {
        return Err(Failure::bad("message text is empty"));
    }
    let formatted = content::from_arguments(arguments, TEXT, "editMessageText.text")?;
    if formatted.text.is_empty() {
        return Err(Failure::bad("message text is empty"));
    }
    let markup = inline_keyboard(arguments)?;
    let target = find(world, arguments)?;
    let mut body = target.post(world)?.body.clone();
    if !body.contains_key("text") && !body.contains_key("rich_message") {
        return Err(Failure::bad("there is no text in the message to edit"));
    }
    remove(&mut body, &["text", "entities", "link_preview_options", "rich_message"]);
    content::insert(world, &mut body, ("text", "entities"), &formatted);
    insert_preview(&mut body, arguments)?;
    apply(world, &target, body, markup)
}

/// A text becomes a rich message, or a rich message another one.
fn edit_rich(world: &mut World, arguments: &Arguments, find: Find) -> Outcome {
    let markup = inline_keyboard(arguments)?;
    let message = rich_message(world, arguments)?;
    let target = find(world, arguments)?;
    let mut body = target.post(world)?.body.clone();
    if !body.contains_key("text") && !body.contains_key("rich_message") {
        return Err(Failure::bad("there is no text in the message to edit"));
    }
    remove(&mut body, &["text", "entities", "link_preview_options"]);
    body.insert("rich_message".into(), message);
    apply(world, &target, body, markup)
}

fn edit_message_caption(world: &mut World, arguments: &Arguments) -> Outcome {
    edit_caption(world, arguments, target)
}

pub(super) fn edit_caption(world: &mut World, arguments: &Arguments, find: Find) -> Outcome {
    let formatted = content::from_arguments(arguments, CAPTION, "editMessageCaption.caption")?;
    let markup = inline_keyboard(arguments)?;
    let target = find(world, arguments)?;
    let mut body = target.post(world)?.body.clone();
    if !MEDIA.iter().any(|kind| body.contains_key(*kind)) {
        return Err(Failure::bad("there is no caption in the message to edit"));
    }
    remove(&mut body, &["caption", "caption_entities", "show_caption_above_media"]);
    content::insert(world, &mut body, ("caption", "caption_entities"), &formatted);
    if arguments.flag("show_caption_above_media") && !formatted.text.is_empty() {
        body.insert("show_caption_above_media".into(), true.into());
    }
    apply(world, &target, body, markup)
}

fn edit_message_media(world: &mut World, arguments: &Arguments) -> Outcome {
    edit_media(world, arguments, target)
}

pub(super) fn edit_media(world: &mut World, arguments: &Arguments, find: Find) -> Outcome {
    arguments.required("media")?;
    let media = arguments.json("media", "input media")?.unwrap_or_default();
    let markup = inline_keyboard(arguments)?;
    let target = find(world, arguments)?;
    if target.is_inline(world)
        && media["media"].as_str().is_some_and(|source| source.starts_with("attach://"))
    {
        return Err(Failure::bad("inline messages can't be edited with a new file"));
    }
    let is_media =
        MEDIA.iter().any(|kind| target.post(world).is_ok_and(|post| post.body.contains_key(*kind)));
    if !is_media && !target.post(world)?.body.contains_key("text") {
        return Err(Failure::bad("message can't be edited"));
    }
    let body = input_media(world, arguments, &media)?;
    apply(world, &target, body, markup)
}

fn remove(body: &mut Map<String, Value>, keys: &[&str]) {
    body.retain(|key, _| !keys.contains(&key.as_str()));
}

fn edit_message_reply_markup(world: &mut World, arguments: &Arguments) -> Outcome {
    edit_reply_markup(world, arguments, target)
}

pub(super) fn edit_reply_markup(world: &mut World, arguments: &Arguments, find: Find) -> Outcome {
    let markup = inline_keyboard(arguments)?;
    let target = find(world, arguments)?;
    let body = target.post(world)?.body.clone();
    apply(world, &target, body, markup)
}
