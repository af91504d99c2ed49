//! What a message answers: `reply_parameters`, and the older params that it replaced.

use serde_json::{Map, Value, json};

use super::content;
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::markup::utf16_length;
use crate::world::World;

const QUOTE: content::Names =
    content::Names { text: "quote", mode: "quote_parse_mode", entities: "quote_entities" };

/// The message replied to, and the fields that the reply adds.
#[derive(Default)]
pub(super) struct Reply {
    pub(super) to: Option<i64>,
    pub(super) fields: Map<String, Value>,
}

/// Reads and checks what a message to `chat` answers.
pub(super) fn reply(world: &World, arguments: &Arguments, chat: i64) -> Result<Reply, Failure> {
    let parameters = match arguments.json("reply_parameters", "reply parameters")? {
        Some(parameters) => parameters,
        None => older_parameters(arguments),
    };
    let named = parameters["message_id"].as_i64().filter(|id| *id != 0);
    let Some(id) = named.or_else(|| parameters["ephemeral_message_id"].as_i64()) else {
        return Ok(Reply::default());
    };
    let elsewhere = match &parameters["chat_id"] {
        Value::Null => chat,
        named => {
            let named = crate::http::arguments::as_text(named.clone());
            world.find_chat(&named).ok_or_else(|| Failure::bad("chat not found"))?
        }
    };
    let Some(post) = world.chat(elsewhere)?.posts.get(&id) else {
        let allowed = parameters["allow_sending_without_reply"] == true;
        return if allowed {
            Ok(Reply::default())
        } else {
            Err(Failure::bad("message to be replied not found"))
        };
    };
    let mut fields = Map::new();
    if elsewhere != chat {
        let origin = world.origin(elsewhere, post);
        let external =
            json!({"origin": origin, "chat": world.chat_json(world.chat(elsewhere)?), "message_id": id});
        fields.insert("external_reply".into(), external);
    }
    let text = post
        .body
        .get("text")
        .or_else(|| post.body.get("caption"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Some(quote) = quote(world, &parameters, text)? {
        fields.insert("quote".into(), quote);
    }
    Ok(Reply { to: (elsewhere == chat).then_some(id), fields })
}

fn older_parameters(arguments: &Arguments) -> Value {
    json!({
        "message_id": arguments.integer("reply_to_message_id").unwrap_or(0),
        "allow_sending_without_reply": arguments.flag("allow_sending_without_reply"),
    })
}

/// The `TextQuote` object; the quoted words must stand in the message.
fn quote(world: &World, parameters: &Value, text: &str) -> Result<Option<Value>, Failure> {
    let quoted = content::from_object(parameters, QUOTE, "ReplyParameters.quote")?;
    if quoted.text.is_empty() {
        return Ok(None);
    }
    let found = text.find(&quoted.text).ok_or_else(|| Failure::bad("QUOTE_TEXT_INVALID"))?;
    let mut quote = json!({"text": quoted.text, "position": utf16_length(&text[..found]), "is_manual": true});
    let entities = content::entities_json(world, &quoted.entities);
    if !entities.is_empty() {
        quote["entities"] = entities.into();
    }
    Ok(Some(quote))
}
