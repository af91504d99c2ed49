//! Telegram's Bot API 10.3: every type, every method, and the client that calls them.
//!
//! A method of [`Bot`] takes what is required and returns a [`Call`]; setters add the rest, and awaiting sends it:
//!
//! ```no_run
//! # async fn example() -> Result<(), botwright_api::Error> {
//! use botwright_api::{Bot, ChatId, types::ParseMode};
//!
//! let bot = Bot::from_env()?;
//! let sent = bot.send_message(ChatId(42), "<b>hello</b>").parse_mode(ParseMode::Html).await?;
//! println!("sent as {}", sent.message_id);
//! # Ok(())
//! # }
//! ```
//!
//! The types decode whatever Telegram sends, tomorrow's too: unknown fields are skipped, and unknown values of closed
//! sets, members of unions and kinds of updates are kept as they came. They read and write JSON, through `serde_json`.

#[macro_use]
mod list;
#[macro_use]
mod object;
#[macro_use]
mod large_object;
#[macro_use]
mod setters;
#[macro_use]
mod string_enum;
#[macro_use]
mod union;
#[macro_use]
mod update_kinds;
#[macro_use]
mod input_file;

mod answer;
mod around;
mod bot;
mod call;
mod chat_member;
mod client;
mod defaults;
mod download;
mod error;
mod form;
#[allow(
    clippy::fn_params_excessive_bools,
    clippy::new_without_default,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    reason = "made from the schema: names and numbers of fields are Telegram's"
)]
mod generated;
mod ids;
mod maybe_inaccessible;
mod message_or_true;
mod one_button;
mod recipient;
#[cfg(feature = "schema")]
pub mod schema;
mod sender;
mod target;
mod tls;
mod transport;
mod update;

pub use crate::around::{Answered, Around, Onward, OutgoingCall};
pub use crate::bot::{Bot, BotBuilder};
pub use crate::call::{Call, Method};
pub use crate::defaults::Defaults;
pub use crate::error::{Error, NoAnswer, Refusal, Undecodable};
pub use crate::ids::{ChatId, MessageId, UserId};
pub use crate::input_file::{InputFile, Uploads};
pub use crate::recipient::Recipient;
pub use crate::sender::{Answering, Outbound, Sender};
pub use crate::target::Target;
#[cfg(feature = "hyper")]
pub use crate::transport::Hyper;
pub use crate::transport::{Address, Carried, Transport};

/// The methods of the Bot API: one struct each, which holds the params.
pub mod methods {
    pub use crate::generated::methods::*;
}

/// The types of the Bot API, under their official names.
pub mod types {
    pub use crate::generated::types::*;
    pub use crate::input_file::InputFile;
    pub use crate::maybe_inaccessible::MaybeInaccessibleMessage;
    pub use crate::message_or_true::MessageOrTrue;
    pub use crate::update::{UnknownUpdate, Update};
}
