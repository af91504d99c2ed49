//! What `#[on(kind)]` handlers take: the payload of each kind of update, as something to act upon.

mod business;
mod chat_member;
mod inline_query;
mod payment;
mod reaction;

pub use self::business::{
    BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, ManagedBotUpdated,
    MessageGenerationStopped,
};
pub use self::chat_member::{ChatJoinRequest, ChatMemberUpdated};
pub use self::inline_query::{ChosenInlineResult, InlineQuery};
pub use self::payment::{PaidMediaPurchased, PreCheckoutQuery, ShippingQuery};
pub use self::reaction::{
    ChatBoostRemoved, ChatBoostUpdated, MessageReactionCountUpdated, MessageReactionUpdated, PollAnswer,
};

/// A handle for each payload: it knows the bot, derefs to the API's data, and is there for updates of its kind only.
macro_rules! payloads {
    ($($(#[$doc:meta])* $name:ident of $($kind:ident)|+;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone)]
            pub struct $name {
                #[allow(dead_code, reason = "not every payload has something to act upon")]
                pub(super) bot: botwright_api::Bot,
                payload: crate::held::Held<botwright_api::types::$name>,
            }

            impl std::ops::Deref for $name {
                type Target = botwright_api::types::$name;

                fn deref(&self) -> &botwright_api::types::$name {
                    &self.payload
                }
            }

            #[diagnostic::do_not_recommend]
            impl crate::extract::Extract for $name {
                fn offers(event: &crate::event::Event) -> bool {
                    event.update().is_some_and(|update| Self::part(update).is_some())
                }

                async fn extract(context: &crate::context::Context) -> Result<Self, crate::stop::Stop> {
                    let update = context.update().ok_or(crate::stop::Stop::Pass)?;
                    let payload = crate::held::Held::of_update(update, Self::part).ok_or(crate::stop::Stop::Pass)?;
                    Ok(Self { bot: context.bot.clone(), payload })
                }
            }

            impl $name {
                fn part(update: &botwright_api::types::Update) -> Option<&botwright_api::types::$name> {
                    None$(.or_else(|| update.$kind()))+
                }
            }

            $(
                #[diagnostic::do_not_recommend]
                impl crate::extract::available::On<crate::kinds::$kind> for $name {}
            )+
        )*
    };
}

use payloads;
