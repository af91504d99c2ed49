//! The command menu, made from the handlers' doc comments and set when it differs from Telegram's.

use botwright_api::Bot;
use botwright_api::types::BotCommand;

use crate::handler::{At, Route, Trigger};

/// The commands that the menu shows: those of global handlers that have a doc comment and are not hidden, by position.
pub(crate) fn commands(routes: &[Route]) -> Vec<BotCommand> {
    let mut commands: Vec<BotCommand> = Vec::new();
    for route in routes {
        let Trigger::Command { name, hidden: false, .. } = route.meta.trigger else { continue };
        let description = description(route.meta.doc);
        let new = !commands.iter().any(|known| known.command == name);
        if new && !description.is_empty() && matches!(route.meta.at, At::Anywhere) {
            commands.push(BotCommand::new(name, description));
        }
    }
    commands
}

/// Sets the menu, if it is not that already. A bot without documented commands leaves it alone.
pub(crate) async fn synchronise(bot: &Bot, routes: &[Route]) -> Result<(), botwright_api::Error> {
    let wanted = commands(routes);
    if wanted.is_empty() || bot.get_my_commands().await? == wanted {
        return Ok(());
    }
    tracing::info!(commands = wanted.len(), "setting the command menu");
    bot.set_my_commands(wanted).await.map(drop)
}

/// The first paragraph of the doc comment, as one line of at most 256 characters, which is Telegram's limit.
fn description(doc: &str) -> String {
    let paragraph: Vec<&str> = doc.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ").chars().take(256).collect()
}
