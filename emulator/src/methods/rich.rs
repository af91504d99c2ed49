//! Rich messages, as far as they are given in blocks; written in HTML or Markdown they are not simulated.

use serde_json::{Map, Value, json};

use super::send::{send, show_action};
use super::{Method, Outcome, album, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] =
    &[method("sendRichMessage", send_rich_message), method("sendRichMessageDraft", send_rich_message_draft)];

/// The most that one rich message may hold.
const MOST_CHARACTERS: usize = 32_768;
const MOST_BLOCKS: usize = 500;
const DEEPEST: usize = 16;

fn send_rich_message(world: &mut World, arguments: &Arguments) -> Outcome {
    let message = rich_message(world, arguments)?;
    send(world, arguments, Map::from_iter([("rich_message".to_owned(), message)]))
}

fn send_rich_message_draft(world: &mut World, arguments: &Arguments) -> Outcome {
    rich_message(world, arguments)?;
    let chat = world.writable_chat(arguments)?;
    show_action(world, chat, "typing")?;
    Ok(true.into())
}

/// The `RichMessage` object of an `InputRichMessage`.
pub(super) fn rich_message(world: &mut World, arguments: &Arguments) -> Result<Value, Failure> {
    arguments.required("rich_message")?;
    let input = arguments.json("rich_message", "InputRichMessage")?.unwrap_or_default();
    let ways = ["html", "markdown", "blocks"].iter().filter(|way| input.get(way).is_some()).count();
    if ways != 1 {
        return Err(Failure::bad("exactly one of html, markdown and blocks must be specified"));
    }
    let Value::Array(blocks) = &input["blocks"] else {
        let words = "Not Implemented: the offline Telegram simulates rich messages only when given in blocks";
        return Err(Failure::new(501, words));
    };
    let mut measured = Measure::default();
    measured.walk(blocks, 1);
    measured.check()?;
    world.writable_chat(arguments)?;
    let blocks = shown_blocks(world, arguments, blocks)?;
    let mut message = json!({"blocks": blocks});
    if input["is_rtl"] == true {
        message["is_rtl"] = true.into();
    }
    Ok(message)
}

/// Blocks as they are shown: files are resolved, lists get their labels.
fn shown_blocks(world: &mut World, arguments: &Arguments, blocks: &[Value]) -> Result<Vec<Value>, Failure> {
    blocks.iter().map(|block| shown_block(world, arguments, block)).collect()
}

fn shown_block(world: &mut World, arguments: &Arguments, block: &Value) -> Result<Value, Failure> {
    let complain =
        |field: &str| Failure::bad(format_args!("can't parse InputRichBlock: Can't find field \"{field}\""));
    let kind = block["type"].as_str().ok_or_else(|| complain("type"))?;
    let mut shown = block.clone();
    if let Some(inner) = block["blocks"].as_array() {
        shown["blocks"] = shown_blocks(world, arguments, inner)?.into();
    }
    if let Some(items) = block["items"].as_array() {
        let items = items.iter().enumerate().map(|(index, item)| shown_item(world, arguments, index, item));
        shown["items"] = items.collect::<Result<Vec<_>, _>>()?.into();
    }
    if block[kind]["media"].is_string() {
        show_file(world, arguments, kind, &mut shown)?;
    }
    if kind == "map" {
        for (name, default) in [("zoom", 15), ("width", 600), ("height", 400)] {
            let given = shown[name].as_i64().unwrap_or(default);
            shown[name] = given.into();
        }
    }
    Ok(shown)
}

fn shown_item(
    world: &mut World,
    arguments: &Arguments,
    index: usize,
    item: &Value,
) -> Result<Value, Failure> {
    let mut shown = item.clone();
    let inner = item["blocks"].as_array().cloned().unwrap_or_default();
    shown["blocks"] = shown_blocks(world, arguments, &inner)?.into();
    let number = item["value"].as_i64().map_or_else(|| (index + 1).to_string(), |value| value.to_string());
    shown["label"] = if item.get("type").is_some() || item.get("value").is_some() {
        format!("{number}.").into()
    } else {
        "•".into()
    };
    Ok(shown)
}

/// A block's `InputMedia` becomes the file's own object.
fn show_file(world: &mut World, arguments: &Arguments, kind: &str, block: &mut Value) -> Result<(), Failure> {
    let media = block[kind].clone();
    let mut fields = album::input_media(world, arguments, &media)?;
    let field = media["type"].as_str().unwrap_or_default();
    block[kind] = fields.remove(field).unwrap_or_default();
    if media["has_spoiler"] == true {
        block["has_spoiler"] = true.into();
    }
    Ok(())
}

/// How much a rich message holds.
#[derive(Default)]
struct Measure {
    blocks: usize,
    characters: usize,
    depth: usize,
}

impl Measure {
    fn walk(&mut self, blocks: &[Value], depth: usize) {
        self.depth = self.depth.max(depth);
        self.blocks += blocks.len();
        for block in blocks {
            for text in ["text", "credit", "summary", "caption"] {
                self.characters += characters(&block[text]);
            }
            let items = block["items"].as_array().into_iter().flatten();
            let nested = items.map(|item| &item["blocks"]).chain([&block["blocks"]]);
            for inner in nested.filter_map(Value::as_array) {
                self.walk(inner, depth + 1);
            }
        }
    }

    fn check(&self) -> Result<(), Failure> {
        if self.blocks == 0 {
            Err(Failure::bad("message text is empty"))
        } else if self.characters > MOST_CHARACTERS {
            Err(Failure::bad("message is too long"))
        } else if self.blocks > MOST_BLOCKS {
            Err(Failure::bad("rich message has too many blocks"))
        } else if self.depth > DEEPEST {
            Err(Failure::bad("rich message is nested too deeply"))
        } else {
            Ok(())
        }
    }
}

/// The length of a `RichText`: a string, an array of such, or an object around one.
fn characters(text: &Value) -> usize {
    match text {
        Value::String(text) => text.chars().count(),
        Value::Array(parts) => parts.iter().map(characters).sum(),
        Value::Object(fields) => fields.get("text").map_or(0, characters),
        _ => 0,
    }
}
