//! What the bot has said to Telegram: its command menus, its webhook.

use std::io::Write;

use botwright_api::Bot;
use serde_json::json;

use crate::error::Result;
use crate::jobs::Moment;
use crate::menu::{self, Menu};
use crate::table::Table;

/// Prints the menus, by scope and language.
pub(super) fn print_menus(table: &Table, as_json: bool, out: &mut impl Write) -> Result {
    let menus = menu::menus(&table.routes);
    if as_json {
        let all = menus
            .iter()
            .map(|menu| json!({"scope": menu.scope(), "language": menu.language, "commands": menu.commands}));
        writeln!(out, "{}", serde_json::to_string_pretty(&all.collect::<Vec<_>>())?)?;
        return Ok(());
    }
    for (index, menu) in menus.iter().enumerate() {
        let gap = if index == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}", title(menu))?;
        let width = menu.commands.iter().map(|command| command.command.len()).max().unwrap_or(0);
        for command in &menu.commands {
            writeln!(out, "  /{:width$}  {}", command.command, command.description)?;
        }
    }
    if menus.is_empty() {
        writeln!(out, "no menu: no global command has a doc comment")?;
    }
    Ok(())
}

fn title(menu: &Menu) -> String {
    match menu.language {
        Some(language) => format!("{} ({language})", menu.place()),
        None => menu.place(),
    }
}

/// Sets the menus that differ.
pub(super) async fn set_menus(bot: &Bot, table: &Table) -> Result {
    Ok(menu::synchronise(bot, &table.routes).await?)
}

/// Prints what Telegram knows of the webhook.
pub(super) async fn webhook(bot: &Bot, as_json: bool, out: &mut impl Write) -> Result {
    let info = bot.get_webhook_info().await?;
    if as_json {
        writeln!(out, "{}", serde_json::to_string_pretty(&info)?)?;
        return Ok(());
    }
    if info.url.is_empty() {
        writeln!(out, "no webhook is set: the bot polls")?;
    } else {
        writeln!(out, "webhook      {}", info.url)?;
    }
    writeln!(out, "pending      {}", info.pending_update_count)?;
    if let Some(address) = &info.ip_address {
        writeln!(out, "address      {address}")?;
    }
    if let Some(most) = info.max_connections {
        writeln!(out, "connections  at most {most}")?;
    }
    if let Some(why) = &info.last_error_message {
        let when = info.last_error_date.map(|seconds| Moment::from_milliseconds(seconds * 1_000));
        let when = when.map(|when| format!("{when}: ")).unwrap_or_default();
        writeln!(out, "last error   {when}{why}")?;
    }
    Ok(())
}

/// Removes the webhook.
pub(super) async fn delete_webhook(bot: &Bot, drop_pending: bool, out: &mut impl Write) -> Result {
    bot.delete_webhook().drop_pending_updates(drop_pending).await?;
    let dropped = if drop_pending { ", and what waited is dropped" } else { "" };
    writeln!(out, "the webhook is removed{dropped}")?;
    Ok(())
}
