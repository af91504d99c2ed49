//! Telegram's own words for a value that breaks a documented limit.

/// Which side of the limit was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Below,
    Above,
    /// Not of the required form.
    Form,
}

/// What follows "Bad Request: ". Places are written as in the docs: `method.param` or `Type.field`.
pub(super) fn wording(place: &str, unit: &str, side: Side) -> String {
    known(place, unit, side).map_or_else(|| generic(place, side), str::to_owned)
}

fn known(place: &str, unit: &str, side: Side) -> Option<&'static str> {
    use Side::{Above, Below, Form};
    let (owner, name) = place.split_once('.').unwrap_or((place, ""));
    Some(match (owner, name, side) {
        (_, "text", Below) if unit == "chars" && owner.ends_with("Message") => "message text is empty",
        (_, "text", Below) if owner == "editMessageText" => "message text is empty",
        ("sendMessage" | "sendMessageDraft", "text", Above) => "message is too long",
        (
            "editMessageText" | "answerCallbackQuery" | "InputTextMessageContent",
            "text" | "message_text",
            Above,
        ) => "MESSAGE_TOO_LONG",
        ("InputTextMessageContent", "message_text", Below) => "message text is empty",
        ("editMessageCaption", "caption", Above) => "MEDIA_CAPTION_TOO_LONG",
        (_, "caption", Above) => "message caption is too long",
        ("InlineKeyboardButton" | "RichMessageButton", "callback_data", _) => "BUTTON_DATA_INVALID",
        ("CopyTextButton", "text", _) => "BUTTON_COPY_TEXT_INVALID",
        ("BotCommand", "command", Below) => "command must be non-empty",
        ("BotCommand", "command", _) => "BOT_COMMAND_INVALID",
        ("BotCommand", "description", Below) => "command description must be non-empty",
        ("BotCommand", "description", _) => "BOT_COMMAND_DESCRIPTION_INVALID",
        ("setMyCommands", "commands", Above) => "BOT_COMMANDS_TOO_MUCH",
        (_, "language_code", _) => "invalid language code specified",
        ("setWebhook", "secret_token", Form) => "secret token contains unallowed characters",
        ("setWebhook", "secret_token", Above) => "secret token is too long",
        ("sendPoll", "question", Below) => "poll question must be non-empty",
        ("sendPoll", "question", Above) => "poll question length must not exceed 300",
        ("sendPoll", "options", Below) => "poll must have at least 1 option",
        ("sendPoll", "options", Above) => "poll can't have more than 12 options",
        ("InputPollOption", "text", Below) => "poll options must be non-empty",
        ("InputPollOption", "text", Above) => "poll options length must not exceed 100",
        ("sendMediaGroup", "media", Above) => "too many messages to send as an album",
        ("sendMediaGroup", "media", Below) => "there are too few messages to send as an album",
        ("forwardMessages" | "copyMessages" | "deleteMessages", "message_ids", Below) => {
            "message identifiers are not specified"
        }
        ("forwardMessages" | "copyMessages" | "deleteMessages", "message_ids", Above) => {
            "too many message identifiers specified"
        }
        (_, "message_ids", Form) => "message identifiers must be in a strictly increasing order",
        ("answerInlineQuery", "results", Above) => "RESULTS_TOO_MUCH",
        ("answerInlineQuery", "next_offset", Above) => "NEXT_OFFSET_INVALID",
        (_, "id", Below) if owner.starts_with("InlineQueryResult") => "RESULT_ID_EMPTY",
        (_, "id", Above) if owner.starts_with("InlineQueryResult") => "RESULT_ID_INVALID",
        ("InlineQueryResultsButton", "start_parameter", Below) => "START_PARAM_EMPTY",
        ("InlineQueryResultsButton", "start_parameter", Above) => "START_PARAM_TOO_LONG",
        ("InlineQueryResultsButton", "start_parameter", Form) => "START_PARAM_INVALID",
        ("setChatDescription", "description", Above) => "CHAT_ABOUT_TOO_LONG",
        ("setChatTitle", "title", Below) => "CHAT_TITLE_EMPTY",
        ("setChatAdministratorCustomTitle", "custom_title", _) => "ADMIN_RANK_INVALID",
        ("setMessageReaction", "reaction", Above) => "REACTIONS_TOO_MANY",
        (_, "live_period", _) => "wrong live location period specified",
        ("sendInvoice" | "createInvoiceLink", "payload", _) => "INVOICE_PAYLOAD_INVALID",
        ("sendInvoice" | "createInvoiceLink", "title", _) => "INVOICE_TITLE_INVALID",
        ("sendInvoice" | "createInvoiceLink", "description", _) => "INVOICE_DESCRIPTION_INVALID",
        _ => return None,
    })
}

/// Where Telegram's words are not known: what is wrong, plainly.
fn generic(place: &str, side: Side) -> String {
    let name = place.rsplit_once('.').map_or(place, |(_, name)| name);
    match side {
        Side::Below => format!("the value of \"{name}\" is too short or too small"),
        Side::Above => format!("the value of \"{name}\" is too long or too large"),
        Side::Form => format!("the value of \"{name}\" is malformed"),
    }
}
