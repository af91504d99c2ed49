//! Refusals in Telegram's words, one row each.

use serde_json::{Value, json};

use crate::bot::scene;

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a catalogue: one row for each refusal")]
async fn each_refusal_has_its_words() {
    let scene = scene().await;
    let ann = scene.ann.id();
    let said = scene.ann.private().send_text("mine").unwrap().message_id;
    let own = scene.bot.ok("sendMessage", json!({"chat_id": ann, "text": "own"})).await["message_id"].clone();
    let buttons =
        |button: Value| json!({"chat_id": ann, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}});
    let cases = [
        ("sendMessage", json!({"text": "x"}), "chat_id is empty"),
        ("sendMessage", json!({"chat_id": 404, "text": "x"}), "chat not found"),
        ("sendMessage", json!({"chat_id": "@nobody", "text": "x"}), "chat not found"),
        ("sendMessage", json!({"chat_id": ann}), "message text is empty"),
        ("sendMessage", json!({"chat_id": ann, "text": "  \n "}), "message text is empty"),
        ("sendMessage", json!({"chat_id": ann, "text": "x".repeat(4097)}), "message is too long"),
        ("sendMessage", json!({"chat_id": ann, "text": "x", "parse_mode": "BB"}), "unsupported parse_mode"),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "<b>x", "parse_mode": "HTML"}),
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "1.5", "parse_mode": "MarkdownV2"}),
            "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "x", "reply_markup": "{"}),
            "can't parse reply keyboard markup JSON object",
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "x", "reply_markup": []}),
            "object expected as reply markup",
        ),
        (
            "sendMessage",
            buttons(json!({"text": "x", "callback_data": "x".repeat(65)})),
            "BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            buttons(json!({"text": "x"})),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            "sendMessage",
            buttons(json!({"callback_data": "x"})),
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            "sendMessage",
            buttons(json!({"text": "x", "url": "http://localhost"})),
            "inline keyboard button URL 'http://localhost' is invalid: Wrong HTTP URL",
        ),
        ("sendPhoto", json!({"chat_id": ann, "photo": "no"}), "wrong file identifier/HTTP URL specified"),
        ("sendChatAction", json!({"chat_id": ann, "action": "dancing"}), "wrong parameter action in request"),
        ("sendContact", json!({"chat_id": ann, "first_name": "x"}), "parameter \"phone_number\" is required"),
        ("sendLocation", json!({"chat_id": ann, "latitude": 1}), "longitude is empty"),
        ("sendDice", json!({"chat_id": ann, "emoji": "x"}), "wrong dice emoji specified"),
        ("editMessageText", json!({"text": "x"}), "message identifier is not specified"),
        (
            "editMessageText",
            json!({"chat_id": ann, "message_id": 999, "text": "x"}),
            "message to edit not found",
        ),
        (
            "editMessageText",
            json!({"chat_id": ann, "message_id": said, "text": "x"}),
            "message can't be edited",
        ),
        (
            "editMessageText",
            json!({"chat_id": ann, "message_id": own, "text": "x".repeat(4097)}),
            "MESSAGE_TOO_LONG",
        ),
        (
            "editMessageCaption",
            json!({"chat_id": ann, "message_id": own}),
            "there is no caption in the message to edit",
        ),
        ("editMessageText", json!({"inline_message_id": "no", "text": "x"}), "MESSAGE_ID_INVALID"),
        ("deleteMessage", json!({"chat_id": ann, "message_id": 999}), "message to delete not found"),
        (
            "forwardMessage",
            json!({"chat_id": ann, "from_chat_id": ann, "message_id": 999}),
            "message to forward not found",
        ),
        (
            "copyMessage",
            json!({"chat_id": ann, "from_chat_id": ann, "message_id": 999}),
            "message to copy not found",
        ),
        ("pinChatMessage", json!({"chat_id": ann, "message_id": 999}), "message to pin not found"),
        ("unpinChatMessage", json!({"chat_id": ann}), "message to unpin not found"),
        (
            "setMessageReaction",
            json!({"chat_id": ann, "message_id": 999, "reaction": []}),
            "message to react not found",
        ),
        (
            "answerCallbackQuery",
            json!({"callback_query_id": "1"}),
            "query is too old and response timeout expired or query ID is invalid",
        ),
        (
            "answerCallbackQuery",
            json!({"callback_query_id": "1", "text": "x".repeat(201)}),
            "MESSAGE_TOO_LONG",
        ),
        (
            "setMyCommands",
            json!({"commands": [{"command": "Start", "description": "x"}]}),
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            json!({"commands": [{"command": "start"}]}),
            "can't parse BotCommand: Can't find field \"description\"",
        ),
        ("setMyCommands", json!({"commands": "["}), "can't parse commands JSON object"),
        (
            "setMyCommands",
            json!({"commands": [], "scope": {"type": "x"}}),
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        (
            "sendPoll",
            json!({"chat_id": ann, "question": "?", "options": []}),
            "poll must have at least 1 option",
        ),
        ("getChat", json!({"chat_id": 404}), "chat not found"),
        ("getChatMember", json!({"chat_id": ann, "user_id": 404}), "user not found"),
        ("getChatAdministrators", json!({"chat_id": ann}), "there are no administrators in the private chat"),
    ];
    for (method, arguments, words) in cases {
        assert_eq!(scene.bot.refused(method, arguments).await, format!("Bad Request: {words}"), "{method}");
    }
}

#[tokio::test]
async fn a_text_of_exactly_the_limit_passes_and_markup_does_not_count() {
    let scene = scene().await;
    let text = format!("<b>{}</b>", "x".repeat(4096));
    scene.bot.ok("sendMessage", json!({"chat_id": scene.ann.id(), "text": text, "parse_mode": "HTML"})).await;
}
