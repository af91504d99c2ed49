// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputChecklist, Message};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Changes a checklist on behalf of a business account.
///
/// <https://core.telegram.org/bots/api#editmessagechecklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageChecklist {
    /// Business connection id.
    pub business_connection_id: String,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// Checklist.
    pub checklist: InputChecklist,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageChecklist {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
        checklist: impl Into<InputChecklist>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            checklist: checklist.into(),
            reply_markup: None,
        }
    }
}

params! { EditMessageChecklist {
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageChecklist {
    required {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "checklist": checklist,
    }
    optional {
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageChecklist {
    const NAME: &'static str = "editMessageChecklist";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).message(self.message_id)
    }
}

impl Bot {
    /// Changes a checklist on behalf of a business account.
    ///
    /// <https://core.telegram.org/bots/api#editmessagechecklist>
    pub fn edit_message_checklist(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
        checklist: impl Into<InputChecklist>,
    ) -> Call<EditMessageChecklist> {
        Call::new(self, EditMessageChecklist::new(business_connection_id, chat_id, message_id, checklist))
    }
}
