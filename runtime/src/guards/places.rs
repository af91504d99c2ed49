//! Where a handler may run.

use botwright_api::types::ChatType;

use super::made_of;
use super::settings::{Guard, sealed};
use crate::context::Context;
use crate::event::Event;
use crate::extract::{Chat, Extract};
use crate::stop::Stop;

/// A private chat; elsewhere the person is told to come there.
///
/// Commands that are only offered there say `scope = private` in their attribute instead.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::PrivateOnly;
///
/// #[command("address")]
/// fn address(_: PrivateOnly) -> &'static str {
///     "Where do you live?"
/// }
/// ```
pub struct PrivateOnly(pub Chat);

/// A group or supergroup; elsewhere the person is told so.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::GroupOnly;
///
/// #[command("rules")]
/// fn rules(GroupOnly(chat): GroupOnly) -> String {
///     format!("Be kind in {}.", chat.title.as_deref().unwrap_or("here"))
/// }
/// ```
pub struct GroupOnly(pub Chat);

impl GroupOnly {
    pub(super) fn admits(kind: &ChatType) -> bool {
        matches!(kind, ChatType::Group | ChatType::Supergroup)
    }
}

impl PrivateOnly {
    fn admits(kind: &ChatType) -> bool {
        *kind == ChatType::Private
    }
}

macro_rules! places {
    ($($guard:ident: $refusal:literal;)*) => {
        $(
            impl sealed::Sealed for $guard {}

            impl Guard for $guard {
                const REFUSAL: &'static str = $refusal;
            }

            #[diagnostic::do_not_recommend]
            impl Extract for $guard {
                fn offers(event: &Event) -> bool {
                    Chat::offers(event)
                }

                async fn extract(context: &Context) -> Result<Self, Stop> {
                    let chat = Chat::extract(context).await?;
                    if Self::admits(&chat.kind) { Ok(Self(chat)) } else { Err(context.guards().refusal::<Self>()) }
                }
            }
        )*
    };
}

places! {
    PrivateOnly: "This works in a private chat with me only.";
    GroupOnly: "This works in groups only.";
}

made_of! {
    PrivateOnly: Chat;
    GroupOnly: Chat;
}
