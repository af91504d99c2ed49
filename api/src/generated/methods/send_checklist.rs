// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputChecklist, Message, ReplyParameters};
use crate::{Bot, Call, Method, Recipient};

/// Sends a checklist on behalf of a business account.
///
/// <https://core.telegram.org/bots/api#sendchecklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendChecklist {
    /// Business connection id.
    pub business_connection_id: String,
    /// Chat id.
    pub chat_id: Recipient,
    /// Checklist.
    pub checklist: InputChecklist,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendChecklist {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        chat_id: impl Into<Recipient>,
        checklist: impl Into<InputChecklist>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            checklist: checklist.into(),
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendChecklist {
    choice disable_notification: bool,
    choice protect_content: bool,
    value message_effect_id: String,
    value reply_parameters: ReplyParameters,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { SendChecklist {
    required {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "checklist": checklist,
    }
    optional {
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "message_effect_id": message_effect_id,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendChecklist {
    const NAME: &'static str = "sendChecklist";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sends a checklist on behalf of a business account.
    ///
    /// <https://core.telegram.org/bots/api#sendchecklist>
    pub fn send_checklist(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: impl Into<Recipient>,
        checklist: impl Into<InputChecklist>,
    ) -> Call<SendChecklist> {
        Call::new(self, SendChecklist::new(business_connection_id, chat_id, checklist))
    }
}
