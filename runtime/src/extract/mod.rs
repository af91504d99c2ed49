//! What a handler can take: an argument's type says what the handler needs, and narrows when it runs.

mod args;
mod availability;
pub mod available;
mod callback_query;
mod chat;
mod claim;
mod commands;
mod common;
mod composed;
pub mod content;
mod failure;
mod kinds;
mod locale;
mod me;
mod message;
mod needs;
mod returned;
mod user;

use std::future::Future;

pub use self::args::Args;
pub use self::availability::{Probe, Unknown};
pub use self::callback_query::CallbackQuery;
pub use self::chat::Chat;
use self::claim::Claim;
pub use self::claim::{Claims, EDITED};
pub use self::commands::{CommandHelp, Commands};
pub use self::composed::{Composed, Grant};
pub use self::failure::{Failure, FailureOf};
pub use self::kinds::{
    BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, ChatBoostRemoved, ChatBoostUpdated,
    ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult, InlineQuery, ManagedBotUpdated,
    MessageGenerationStopped, MessageReactionCountUpdated, MessageReactionUpdated, PaidMediaPurchased,
    PollAnswer, PreCheckoutQuery, ShippingQuery,
};
pub use self::locale::Locale;
pub use self::me::Me;
pub use self::message::Message;
pub use self::needs::Needs;
pub use self::returned::{Lost, Returned};
pub use self::user::User;
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

/// A type that a handler can take as an argument.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not something a handler can take",
    label = "not an extractor",
    note = "a value out of the text or the button is bound by its name in the pattern: `{{name}}`",
    note = "a value of your own is a dependency: write a `#[provide]` function that returns it, and take `Dep<..>`"
)]
pub trait Extract: Sized {
    /// Whether a handler with this argument is more specific than one that takes everything.
    const NARROWS: bool = false;

    /// All that is asked of it before a handler runs.
    #[doc(hidden)]
    const CLAIM: Claim = Claim { narrows: Self::NARROWS, offers: Self::offers, needs: Self::needs };

    /// Whether the event has what this takes; a handler runs only if all its arguments say yes.
    fn offers(event: &Event) -> bool {
        let _ = event;
        true
    }

    /// The names of the locks that it takes, so that a handler can take those of all its arguments in one order.
    fn locks(event: &Event, locks: &mut Vec<String>) {
        let _ = (event, locks);
    }

    /// What it needs of the application, learnt once at the start.
    fn needs(needs: &mut Needs) {
        let _ = needs;
    }

    /// The value.
    fn extract(context: &Context) -> impl Future<Output = Result<Self, Stop>> + Send;
}
