//! The words behind a command, for handlers that take them apart themselves.

use std::ops::Deref;

use super::Extract;
use crate::context::Context;
use crate::event::Event;
use crate::stop::Stop;

/// The words behind the command; empty where there are none.
///
/// ```
/// # use botwright::prelude::*;
/// #[command("add")]
/// fn add(args: Args) -> String {
///     args.iter().filter_map(|word| word.parse::<i64>().ok()).sum::<i64>().to_string()
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(pub Vec<String>);

impl Deref for Args {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Args {
    fn offers(event: &Event) -> bool {
        event.command().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let call = context.command().ok_or(Stop::Pass)?;
        Ok(Self(call.arguments.split_whitespace().map(str::to_owned).collect()))
    }
}
