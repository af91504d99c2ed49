//! A bot that does what a test tells it, call by call, at an emulator whose page is open.

use std::time::Duration;

use botwright_api::{Bot, ChatId, InputFile};
use botwright_emulator::Emulator;
use serde_json::{Value, json};

/// How long the page may take to cause an update.
const PATIENCE: Duration = Duration::from_secs(10);

/// Both ends of the wire: the emulator with its people, and the bot.
pub(super) struct Wire {
    emulator: Emulator,
    bot: Bot,
    ann: ChatId,
}

impl Wire {
    /// An emulator with Ann, who has started the bot, and Ben, both in a group.
    pub(super) async fn start() -> Self {
        let emulator = Emulator::builder().bot("Echo", "echo_bot").start().await.expect("a port is free");
        let ann = emulator.person("Ann").knows_the_bot().build();
        let ben = emulator.user("Ben");
        emulator.group("Hikers", &[&ann, &ben]);
        let bot =
            Bot::builder(emulator.token()).api_url(emulator.url()).build().expect("the token is well formed");
        Self { emulator, bot, ann: ann.chat_id() }
    }

    /// Where the page is.
    pub(super) fn page(&self) -> String {
        format!("{}/", self.emulator.url())
    }

    /// Calls a method; `arguments` are completed with the chat with Ann.
    pub(super) async fn call(&self, method: &str, mut arguments: Value) -> Value {
        arguments["chat_id"] = json!(self.ann);
        self.bot.call(method, arguments).await.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Writes a text to Ann, with other arguments of `sendMessage`.
    pub(super) async fn say(&self, text: &str, mut arguments: Value) -> Value {
        arguments["text"] = text.into();
        self.call("sendMessage", arguments).await
    }

    /// Sends a picture to Ann.
    pub(super) async fn send_photo(&self, picture: &'static [u8]) {
        let sent = self.bot.send_photo(self.ann, InputFile::bytes("picture.gif", picture)).await;
        sent.expect("the emulator takes photos");
    }

    /// Ann's id.
    pub(super) fn ann(&self) -> ChatId {
        self.ann
    }

    /// Waits for an update that is like this.
    pub(super) async fn update_where(&self, wanted: impl Fn(&Value) -> bool) -> Value {
        let mut changes = self.emulator.changes();
        let found = async {
            loop {
                changes.borrow_and_update();
                let updates = self.emulator.updates();
                if let Some(found) = updates.into_iter().rev().find(|record| wanted(&record.update)) {
                    return found.update;
                }
                changes.changed().await.expect("the emulator runs");
            }
        };
        tokio::time::timeout(PATIENCE, found).await.expect("the page causes the update")
    }

    /// The last update that was made for the bot.
    pub(super) fn last_update(&self) -> Value {
        self.emulator.updates().pop().map(|record| record.update).unwrap_or_default()
    }
}

/// The argument that puts one button below a message.
pub(super) fn button(text: &str, data: &str) -> Value {
    json!({"reply_markup": {"inline_keyboard": [[{"text": text, "callback_data": data}]]}})
}
