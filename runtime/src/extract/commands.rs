//! The bot's own commands, for `/help`.

use std::fmt;
use std::ops::Deref;

use botwright_api::types::ChatType;

use super::{Extract, Locale};
use crate::context::Context;
use crate::event::Event;
use crate::menu::{self, Place};
use crate::stop::Stop;

/// The commands that the menu shows in this chat, in the user's language; made from the handlers' doc comments.
///
/// Displays as the lines of a help text: `/start - Say hello.`
///
/// ```
/// # use botwright::prelude::*;
/// /// How to use this bot.
/// #[command("help")]
/// fn help(commands: Commands) -> String {
///     format!("I know these commands:\n{commands}")
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Commands(Vec<CommandHelp>);

/// One command of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandHelp {
    /// The name, without `/`.
    pub name: &'static str,
    /// The whole doc comment, or its translation.
    pub description: String,
    /// How it is used: `/remind <minutes> <text>`.
    pub usage: String,
}

impl Deref for Commands {
    type Target = [CommandHelp];

    fn deref(&self) -> &[CommandHelp] {
        &self.0
    }
}

impl fmt::Display for Commands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, command) in self.0.iter().enumerate() {
            let line = menu::first_paragraph(&command.description);
            write!(f, "{}{} - {line}", if index == 0 { "" } else { "\n" }, command.usage)?;
        }
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Commands {
    fn offers(event: &Event) -> bool {
        event.chat().is_some()
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let chat = context.chat().ok_or(Stop::Pass)?;
        let place = Place { chat: chat.id.0, private: chat.kind == ChatType::Private, administrator: false };
        Ok(Self(menu::shown(&context.shared.table.routes, place, Locale::of(context).tag())))
    }
}
