//! Does what a handler's answer asks for.

use std::sync::atomic::Ordering;

use super::{Action, Destination, Reply, Response};
use crate::context::Context;
use crate::delivery::Net;
use crate::error::{Error, Result};
use crate::event::Event;

/// Sends, edits and notifies, in order; the first failure ends it.
pub(crate) async fn perform(context: &Context, response: &mut Response) -> Result {
    for action in std::mem::take(&mut response.actions) {
        match action {
            Action::Send(reply) => send(context, *reply).await?,
            Action::Edit(edit) => {
                let query = context.callback_query().ok_or_else(|| without_query("an `Edit`"))?;
                edit.apply(&context.bot, query).await?;
            }
            Action::Notify { text, alert } => notify(context, text, alert).await?,
            Action::Results(answer) => {
                let query = context.inline_query().ok_or_else(|| Error::text("an `InlineAnswer` answers an inline query, and there is none: return a `Reply` instead"))?;
                answer.send(&context.bot, query.id.clone()).await?;
            }
        }
    }
    Ok(())
}

/// Leaves a handler's answer to the webhook's response, if one can carry it, the answer is one call, and nobody waits for what comes of
/// it.
pub(crate) async fn leave_to_response(context: &Context, response: &mut Response) -> Result {
    let open = context.update().is_some_and(|update| context.shared.replies.is_open(update.update_id));
    if !open || response.actions.len() != 1 || response.step.is_some() {
        return Ok(());
    }
    let net = Net::default();
    let caught = Context {
        event: Event { bot: net.before(&context.bot), ..context.event.clone() },
        ..context.clone()
    };
    perform(&caught, response).await?;
    let mut work = context.work();
    work.reply = net.take();
    if work.reply.is_some() {
        // The message is not there yet.
        work.sent = None;
    }
    Ok(())
}

async fn send(context: &Context, reply: Reply) -> Result {
    let destination = Destination::of(context)
        .ok_or_else(|| Error::text("this update has no chat that an answer could go to"))?;
    let destination = match (reply.wants_quote(), context.message()) {
        (Some(true), Some(message)) => Destination::quoting(&message),
        (Some(false), _) => destination.without_quote(),
        _ => destination,
    };
    let sent = reply.deliver(&context.bot, &destination).await?;
    context.work().sent = Some(sent);
    Ok(())
}

async fn notify(context: &Context, text: String, alert: bool) -> Result {
    let query = context.callback_query().ok_or_else(|| without_query("a `Toast` or an `Alert`"))?;
    context.answered.store(true, Ordering::Relaxed);
    let mut answer = context.bot.answer_callback_query(query.id.clone()).text(text);
    if alert {
        answer = answer.show_alert(true);
    }
    answer.await?;
    Ok(())
}

fn without_query(what: &str) -> Error {
    Error::text(format!(
        "{what} answers a press on a button, but no button was pressed: return a `Reply` instead"
    ))
}
