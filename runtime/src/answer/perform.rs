//! Does what a handler's answer asks for.

use std::sync::atomic::Ordering;

use super::{Action, Destination, Reply, Response};
use crate::context::Context;
use crate::delivery::Net;
use crate::error::{Error, Result};

/// Sends, edits and notifies, in order; the first failure ends it.
pub(crate) async fn perform(context: &Context, response: &mut Response) -> Result {
    for action in std::mem::take(&mut response.actions) {
        perform_one(context, action).await?;
    }
    Ok(())
}

/// What a handler answers with, and those that it leads to. Where a webhook's response can carry a call, the last one is left for it.
pub(crate) struct Performance<'a> {
    context: &'a Context,
    /// Whether a response waits.
    is_open: bool,
    last: Option<Action>,
}

impl<'a> Performance<'a> {
    pub(crate) fn of(context: &'a Context) -> Self {
        let is_open = context.update().is_some_and(|update| context.shared.replies.is_open(update.update_id));
        Self { context, is_open, last: None }
    }

    /// Does what a handler's answer asks for, but for what may be the last.
    pub(crate) async fn give(&mut self, response: &mut Response) -> Result {
        for action in std::mem::take(&mut response.actions) {
            let next = if self.is_open { self.last.replace(action) } else { Some(action) };
            if let Some(action) = next {
                perform_one(self.context, action).await?;
            }
        }
        Ok(())
    }

    /// Another handler begins, and may call what it likes: nothing is left.
    pub(crate) async fn go_on(&mut self) -> Result {
        match self.last.take() {
            Some(action) => perform_one(self.context, action).await,
            None => Ok(()),
        }
    }

    /// Leaves the last call to the response, unless somebody waits for what comes of it.
    pub(crate) async fn end(mut self, awaited: bool) -> Result {
        let context = self.context;
        let Some(action) = self.last.take_if(|_| !awaited) else { return self.go_on().await };
        let (net, bot) = Net::before(&context.bot);
        let mut caught = context.clone();
        caught.event.bot = bot;
        perform_one(&caught, action).await?;
        let mut work = context.work();
        work.reply = net.take();
        if work.reply.is_some() {
            // The message is not there yet.
            work.sent = None;
        }
        Ok(())
    }
}

async fn perform_one(context: &Context, action: Action) -> Result {
    match action {
        Action::Send(reply) => send(context, reply).await,
        Action::Edit(edit) => {
            let query = context.callback_query().ok_or_else(|| without_query("an `Edit`"))?;
            Ok(edit.apply(&context.bot, query).await?)
        }
        Action::Notify { text, alert } => notify(context, text, alert).await,
        Action::Results(answer) => {
            let query = context.inline_query().ok_or_else(|| {
                Error::text(
                    "an `InlineAnswer` answers an inline query, and there is none: return a `Reply` instead",
                )
            })?;
            Box::pin(answer.send(&context.bot, query.id.clone())).await
        }
    }
}

async fn send(context: &Context, reply: Box<Reply>) -> Result {
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
