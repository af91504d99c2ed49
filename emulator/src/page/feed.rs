//! The feed of the page: what changes in the world, as Server-Sent Events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{self, KeepAlive, Sse};
use futures_util::Stream;
use futures_util::stream::unfold;
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep};

use super::view;
use crate::shared::Shared;
use crate::world::event::Event;

/// How often it is looked whether a bot is there.
const LOOK: Duration = Duration::from_millis(500);

/// How long a bot may be busy between two polls without being taken for gone.
const GRACE: Duration = Duration::from_secs(3);

/// `GET /page/events`: follows the world until the page is closed.
pub(super) async fn events(
    State(shared): State<Arc<Shared>>,
) -> Sse<impl Stream<Item = Result<sse::Event, Infallible>>> {
    let events = shared.world().feed.events();
    let follower = Follower { shared, events, ready: VecDeque::new(), listened: None, connected: None };
    let stream = unfold(follower, async |mut follower| {
        let event = follower.next().await?;
        Some((Ok(sse::Event::default().data(event.to_string())), follower))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// One page that follows.
struct Follower {
    shared: Arc<Shared>,
    events: Receiver<Event>,
    /// What is to be sent before anything new is waited for.
    ready: VecDeque<Value>,
    /// When a bot was last seen listening.
    listened: Option<Instant>,
    /// What the page was told about that.
    connected: Option<bool>,
}

impl Follower {
    /// The next event; none ends the feed, and the page begins anew.
    async fn next(&mut self) -> Option<Value> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            tokio::select! {
                event = self.events.recv() => match event {
                    Ok(event) => self.ready.extend(translate(&self.shared, event)),
                    Err(RecvError::Lagged(_) | RecvError::Closed) => return None,
                },
                () = self.shared.stopping() => return None,
                () = sleep(LOOK) => {}
            }
            self.look();
        }
    }

    /// Tells the page when a bot has come or gone.
    fn look(&mut self) {
        let world = self.shared.world();
        if view::is_listening(&world) {
            self.listened = Some(Instant::now());
        }
        let connected = self.listened.is_some_and(|listened| listened.elapsed() < GRACE);
        if self.connected != Some(connected) {
            self.connected = Some(connected);
            self.ready.push_back(json!({"type": "bot", "bot": world.bot.to_json(), "connected": connected}));
        }
    }
}

/// What the page is told of a change.
fn translate(shared: &Arc<Shared>, event: Event) -> Vec<Value> {
    match event {
        // Who has voted stands beside the messages, so that it comes first.
        Event::Edited { chat, message } if message.get("poll").is_some() => chat_event(shared, chat)
            .into_iter()
            .chain([json!({"type": "message", "message": message})])
            .collect(),
        Event::Message { message, .. } | Event::Edited { message, .. } => {
            vec![json!({"type": "message", "message": message})]
        }
        Event::Deleted { chat, messages } => {
            vec![json!({"type": "deleted", "chat_id": chat, "message_ids": messages})]
        }
        Event::Typing { chat, action, .. } => {
            vec![json!({"type": "typing", "chat_id": chat, "action": action})]
        }
        Event::CallbackAnswered { query, user, toast, .. } => {
            vec![json!({"type": "answer", "query_id": query, "user_id": user, "toast": toast})]
        }
        Event::InlineAnswered { query, user, answer, .. } => {
            vec![json!({"type": "inline", "query_id": query, "user_id": user, "answer": answer})]
        }
        Event::PaymentAnswered { query, user, answer } => {
            vec![json!({"type": "payment", "query_id": query, "user_id": user, "answer": answer})]
        }
        Event::Keyboard { chat, .. } | Event::Chat { chat } => chat_event(shared, chat).into_iter().collect(),
        Event::Person { .. } => vec![json!({"type": "users", "users": view::users(&shared.world())})],
        Event::Profile => {
            let chats: Vec<i64> = shared.world().chats.keys().copied().collect();
            chats.into_iter().filter_map(|chat| chat_event(shared, chat)).collect()
        }
        Event::Log { record } => vec![json!({"type": "log", "entry": view::log_entry(&record)})],
    }
}

fn chat_event(shared: &Arc<Shared>, chat: i64) -> Option<Value> {
    Some(json!({"type": "chat", "chat": view::chat(shared, chat)?}))
}
