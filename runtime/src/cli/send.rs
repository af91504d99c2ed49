//! One message, for scripts and cron: the exit status says whether it was sent.

use std::io::Write;
use std::path::{Path, PathBuf};

use botwright_api::types::ParseMode;
use botwright_api::{Bot, InputFile};

use crate::error::{Error, Result};

/// What is to be sent, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Sent {
    /// A number, or the `@name` of a public chat.
    pub(super) chat: String,
    /// `-` stands for standard input.
    pub(super) text: Option<String>,
    pub(super) file: Option<PathBuf>,
    /// A picture is sent as a file, too.
    pub(super) as_document: bool,
    pub(super) html: bool,
    pub(super) markdown: bool,
    pub(super) silent: bool,
}

/// Sends it, and prints the number of the message.
pub(super) async fn send(bot: &Bot, what: &Sent, out: &mut (impl Write + Send)) -> Result {
    let text = match &what.text {
        Some(text) => Some(said(text).await?),
        None => None,
    };
    let mode = mode(what.html, what.markdown);
    let chat = what.chat.as_str();
    let message = match (&what.file, text) {
        (Some(file), text) if is_picture(file) && !what.as_document => {
            let mut photo = bot.send_photo(chat, InputFile::path(file)).disable_notification(what.silent);
            if let Some(text) = text {
                photo = photo.caption(text);
            }
            if let Some(mode) = mode {
                photo = photo.parse_mode(mode);
            }
            photo.await?
        }
        (Some(file), text) => {
            let mut document =
                bot.send_document(chat, InputFile::path(file)).disable_notification(what.silent);
            if let Some(text) = text {
                document = document.caption(text);
            }
            if let Some(mode) = mode {
                document = document.parse_mode(mode);
            }
            document.await?
        }
        (None, Some(text)) => {
            let mut message = bot.send_message(chat, text).disable_notification(what.silent);
            if let Some(mode) = mode {
                message = message.parse_mode(mode);
            }
            message.await?
        }
        (None, None) => {
            return Err(Error::text(
                "there is nothing to send: give a text, `-` for standard input, or --file",
            ));
        }
    };
    writeln!(out, "{}", message.message_id())?;
    Ok(())
}

/// A text of the command line, or all of standard input.
pub(super) async fn said(text: &str) -> Result<String> {
    if text != "-" {
        return Ok(text.to_owned());
    }
    let read = tokio::task::spawn_blocking(|| std::io::read_to_string(std::io::stdin())).await??;
    Ok(read.trim_end_matches('\n').to_owned())
}

pub(super) fn mode(html: bool, markdown: bool) -> Option<ParseMode> {
    if html { Some(ParseMode::Html) } else { markdown.then_some(ParseMode::MarkdownV2) }
}

/// What people expect to see as a picture.
fn is_picture(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    ["jpg", "jpeg", "png", "webp"].iter().any(|picture| extension.eq_ignore_ascii_case(picture))
}
