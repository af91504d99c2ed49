//! The text of a message.

use super::Extract;
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

/// The message's text; the handler runs only for messages that have one. A caption is not text.
///
/// ```
/// # use botwright::prelude::*;
/// #[message(text & !command)]
/// fn echo(Text(text): Text) -> String {
///     text
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(pub String);

#[diagnostic::do_not_recommend]
impl Extract for Text {
    const NARROWS: bool = true;

    fn offers(event: &Event) -> bool {
        event.any_message().is_some_and(|message| message.text().is_some())
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let text = context.any_message().and_then(|message| message.text());
        text.map(|text| Self(text.to_owned())).ok_or(Stop::Pass)
    }
}
