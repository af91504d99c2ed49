//! How updates come by a webhook: at the bot's own server, at somebody else's, and whatever goes wrong on the way.

mod environment;
mod lambda;
mod mounted;
mod observed;
mod refused;
mod replies;
mod rivals;
mod served;
mod sockets;
mod telling;
mod trusted;

use botwright::prelude::*;
use botwright::webhook::Webhook;
use botwright_emulator::{Emulator, Seat};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::fake::message;
use crate::letter::{Answer, Letter};
use crate::wire::{calls, free_place, last_call, until};

/// A bot that serves its webhook by itself, at an offline Telegram. It ends, as by a crash, when this is dropped.
struct Hooked {
    telegram: Emulator,
    /// Where it listens.
    place: String,
    task: JoinHandle<botwright::Result>,
}

impl Hooked {
    async fn run(router: Router) -> Self {
        Self::run_with(router, |webhook| webhook).await
    }

    async fn run_with(router: Router, more: impl FnOnce(Webhook) -> Webhook) -> Self {
        let telegram = Emulator::builder().start().await.unwrap();
        Self::run_at(telegram, router, more).await
    }

    async fn run_at(telegram: Emulator, router: Router, more: impl FnOnce(Webhook) -> Webhook) -> Self {
        let place = free_place();
        let webhook = more(Webhook::at(format!("http://{place}/hook")).listen(&place));
        let app = App::with_router(bot_at(&telegram), router).deliver_to(webhook);
        Self::start(telegram, place, app).await
    }

    /// An application that serves its webhook at this place.
    async fn start(telegram: Emulator, place: String, app: App) -> Self {
        let mut task = tokio::spawn(app.run());
        tokio::select! {
            () = until(&telegram, "the webhook is set", is_set) => {}
            ended = &mut task => panic!("the bot has ended: {:?}", ended.unwrap()),
        }
        Self { telegram, place, task }
    }

    /// Ann, whose messages come by the webhook.
    fn ann(&self) -> Seat {
        known(&self.telegram, "Ann")
    }

    /// The secret that Telegram was told.
    fn secret(&self) -> String {
        last_call(&self.telegram, "setWebhook")["secret_token"].as_str().unwrap().to_owned()
    }

    /// As Telegram would bring it.
    fn letter(&self, update: &Value) -> Letter {
        Letter::new("/hook", &self.secret(), update)
    }

    async fn brings(&self, update: &Value) -> Answer {
        self.letter(update).send(&self.place).await
    }
}

impl Drop for Hooked {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn is_set(telegram: &Emulator) -> bool {
    calls(telegram, "setWebhook").iter().any(botwright_emulator::CallRecord::is_ok)
}

/// Somebody who has met the bot, and can be written to.
fn known(telegram: &Emulator, name: &str) -> Seat {
    telegram.person(name).knows_the_bot().build().private()
}

fn bot_at(telegram: &Emulator) -> Bot {
    Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap()
}

/// Somebody whom the offline Telegram knows says something, in an update of this number.
pub(crate) fn said(seat: &Seat, id: i64, text: &str) -> Value {
    let (chat, user) = (seat.chat_id(), seat.user_id());
    let fields = json!({
        "text": text,
        "chat": {"id": chat, "type": "private", "first_name": "Ann"},
        "from": {"id": user, "is_bot": false, "first_name": "Ann"},
    });
    json!({"update_id": id, "message": message(id, fields)})
}

/// What the bot has sent, oldest first.
fn sent(telegram: &Emulator) -> Vec<String> {
    let texts = calls(telegram, "sendMessage");
    texts.iter().map(|call| call.arguments["text"].as_str().unwrap_or_default().to_owned()).collect()
}
