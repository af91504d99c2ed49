//! Before a bot polls: whether Telegram would rather bring the updates to a webhook.

use botwright_api::types::WebhookInfo;
use botwright_api::{Bot, Error as ApiError};

use crate::backoff::Backoff;
use crate::error::{Error, Result};

/// Makes sure that no webhook is set: deletes it only if it was asked to, and then surely.
pub(super) async fn clear(bot: &Bot, kinds: &[String], take_over: bool) -> Result {
    let mut backoff = Backoff::default();
    loop {
        let error = match clear_once(bot, kinds, take_over).await {
            Ok(cleared) => return cleared,
            Err(error) => error,
        };
        if !take_over {
            // If there is one, the first poll says so.
            tracing::warn!(%error, "whether a webhook is set could not be learnt");
            return Ok(());
        }
        let Some(pause) = backoff.after(&error) else {
            return Err(Error::text(format!("the webhook could not be deleted, as was asked: {error}")));
        };
        tracing::warn!(%error, "the webhook could not be deleted, as was asked; trying again");
        tokio::time::sleep(pause).await;
    }
}

/// Whether the way is clear, if Telegram has answered.
async fn clear_once(bot: &Bot, kinds: &[String], take_over: bool) -> Result<Result, ApiError> {
    let info = bot.get_webhook_info().await?;
    if info.url.is_empty() {
        tell_of_kinds(&info, kinds);
        return Ok(Ok(()));
    }
    let (place, waiting) = (place(&info.url), info.pending_update_count);
    if !take_over {
        return Ok(Err(Error::text(format!(
            "a webhook is set for this bot, at {place}, and {waiting} updates wait for it; Telegram gives updates to one only: if nobody serves it any more, start the bot with `run --take-over` (feature `cli`) or `App::take_over`, which delete it and keep what waits"
        ))));
    }
    bot.delete_webhook().await?;
    tracing::warn!(place, waiting, "the webhook is deleted, as was asked; what waits comes here");
    Ok(Ok(()))
}

/// The address without what may be a secret: only the scheme and the host.
fn place(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return "an address that cannot be read".to_owned();
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{}", authority.rsplit('@').next().unwrap_or_default())
}

/// Telegram keeps updates of the kinds that it was asked for last: of others, none wait.
fn tell_of_kinds(info: &WebhookInfo, kinds: &[String]) {
    let Some(before) = &info.allowed_updates else { return };
    let before: Vec<String> = before.iter().map(ToString::to_string).collect();
    let news: Vec<&String> = kinds.iter().filter(|kind| !before.contains(kind)).collect();
    let gone: Vec<&String> = before.iter().filter(|kind| !kinds.contains(kind)).collect();
    if !(news.is_empty() && gone.is_empty()) {
        tracing::info!(?news, ?gone, "other kinds of updates than before are asked for");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_place_tells_no_secret() {
        for (url, place) in [
            ("https://bot.example.com/hook/s3cret?key=s3cret", "https://bot.example.com"),
            ("https://ann:s3cret@bot.example.com:8443", "https://bot.example.com:8443"),
            ("https://bot.example.com?s3cret", "https://bot.example.com"),
            ("s3cret", "an address that cannot be read"),
        ] {
            assert_eq!(super::place(url), place);
        }
    }
}
