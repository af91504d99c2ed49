// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputContactMessageContent, InputInvoiceMessageContent, InputLocationMessageContent,
    InputRichMessageContent, InputTextMessageContent, InputVenueMessageContent,
};

/// What is sent when a result of an inline query is chosen.
///
/// <https://core.telegram.org/bots/api#inputmessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// See [`InputTextMessageContent`].
    Text(Box<InputTextMessageContent>),
    /// See [`InputRichMessageContent`].
    Rich(Box<InputRichMessageContent>),
    /// See [`InputLocationMessageContent`].
    Location(Box<InputLocationMessageContent>),
    /// See [`InputVenueMessageContent`].
    Venue(Box<InputVenueMessageContent>),
    /// See [`InputContactMessageContent`].
    Contact(Box<InputContactMessageContent>),
    /// See [`InputInvoiceMessageContent`].
    Invoice(Box<InputInvoiceMessageContent>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

presence_union! { InputMessageContent {
    ["message_text"] => Text(InputTextMessageContent),
    ["rich_message"] => Rich(InputRichMessageContent),
    ["latitude", "longitude", "title", "address"] => Venue(InputVenueMessageContent),
    ["latitude", "longitude"] => Location(InputLocationMessageContent),
    ["phone_number"] => Contact(InputContactMessageContent),
    ["title", "description", "payload", "currency", "prices"] => Invoice(InputInvoiceMessageContent),
} }

union_carrier! { InputMessageContent { Rich } }
