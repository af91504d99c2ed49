//! What a chat shows while a slow handler is at work: that the bot is typing, or whatever the handler's attribute says.

use std::convert::Infallible;
use std::future::{Future, pending};
use std::pin::Pin;
use std::time::Duration;

use botwright_api::types::ChatAction;

use crate::answer::Destination;
use crate::context::Context;

/// How long a handler may take before anything is shown: quick ones show nothing.
const QUICK: Duration = Duration::from_millis(700);

/// How long an action is shown, less a little: Telegram shows it for five seconds.
const SHOWN: Duration = Duration::from_millis(4_500);

/// Runs what a handler does, and shows the action in the event's chat as long as that takes.
pub(super) async fn during<F: Future>(
    context: &Context,
    action: Option<&str>,
    work: Pin<&mut F>,
) -> F::Output {
    let place = action.and_then(|action| Some((action, Destination::of(context)?)));
    let Some((action, place)) = place else { return work.await };
    let bot = context.bot.clone();
    let action = ChatAction::from(action);
    let shown = while_it_lasts(work, move || {
        let mut call = bot.send_chat_action(place.chat, action.clone());
        if let Some(topic) = place.topic {
            call = call.message_thread_id(topic);
        }
        if let Some(connection) = &place.business_connection {
            call = call.business_connection_id(connection.clone());
        }
        async move {
            let shown = call.await;
            if let Err(error) = &shown {
                tracing::debug!(%error, "what the bot is doing could not be shown");
            }
            shown.is_ok()
        }
    });
    // Few handlers show anything, and all would have to be as large otherwise.
    Box::pin(shown).await
}

/// Shows something again and again until the work is done, or cannot be shown.
async fn while_it_lasts<F: Future, S: Future<Output = bool>>(work: F, show: impl Fn() -> S) -> F::Output {
    let showing = async {
        tokio::time::sleep(QUICK).await;
        while show().await {
            tokio::time::sleep(SHOWN).await;
        }
        pending::<Infallible>().await
    };
    tokio::select! {
        biased;
        done = work => done,
        never = showing => match never {},
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// How often something is shown beside work that takes so long.
    async fn shown_in(milliseconds: u64, lasting: bool) -> u32 {
        let shown = Cell::new(0);
        while_it_lasts(tokio::time::sleep(Duration::from_millis(milliseconds)), || {
            shown.set(shown.get() + 1);
            std::future::ready(lasting)
        })
        .await;
        shown.get()
    }

    #[tokio::test(start_paused = true)]
    async fn quick_work_shows_nothing_and_slow_work_all_the_time() {
        assert_eq!(shown_in(600, true).await, 0);
        assert_eq!(shown_in(800, true).await, 1);
        assert_eq!(shown_in(5_000, true).await, 1);
        assert_eq!(shown_in(5_300, true).await, 2);
        assert_eq!(shown_in(20_000, true).await, 5);
        assert_eq!(shown_in(20_000, false).await, 1, "once it cannot be shown nobody tries again");
    }
}
