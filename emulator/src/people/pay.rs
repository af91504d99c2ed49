//! Paying invoices, and what mini apps send.

use std::collections::BTreeMap;

use botwright_api::MessageId;
use botwright_api::types::Message;
use serde_json::{Map, Value, json};

use super::{ActionError, Seat};
use crate::world::poll::Poll;
use crate::world::post::{Author, Draft};

/// A payment under way: the id of the question that the bot was asked last.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentId(String);

impl PaymentId {
    /// The id on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Seat {
    /// Pays the invoice of a message. The bot is asked for ways of delivery if the price depends on them, else for its
    /// consent; with that the receipt comes by itself.
    pub fn pay(&self, message: MessageId) -> Result<PaymentId, ActionError> {
        let started = self.shared.world().start_payment(self.user, self.chat, message.0);
        started.map(PaymentId).ok_or(ActionError::NoSuchMessage { message: message.0 })
    }

    /// Chooses one of the ways of delivery that the bot has offered, by id or title.
    pub fn choose_shipping(&self, payment: &PaymentId, option: &str) -> Result<PaymentId, ActionError> {
        let mut world = self.shared.world();
        if let Some(next) = world.choose_shipping(&payment.0, option) {
            return Ok(PaymentId(next));
        }
        let answer = world.payments.get(&payment.0).and_then(|payment| payment.answer.as_ref());
        let offered = answer.and_then(|answer| answer["options"].as_array()).into_iter().flatten();
        let there = offered.filter_map(|option| option["title"].as_str().map(str::to_owned)).collect();
        Err(ActionError::NoSuchResult { wanted: option.to_owned(), there })
    }

    /// Why the bot refused the payment, if it did.
    pub fn payment_refusal(&self, payment: &PaymentId) -> Option<String> {
        let world = self.shared.world();
        world.payments.get(&payment.0)?.answer.as_ref()?["refused"].as_str().map(str::to_owned)
    }

    /// Sends what a mini app hands over that was opened from a key of the reply keyboard.
    pub fn send_web_app_data(&self, button_text: &str, data: &str) -> Result<Message, ActionError> {
        let body =
            Map::from_iter([("web_app_data".to_owned(), json!({"button_text": button_text, "data": data}))]);
        self.send(body, None)
    }

    /// Forwards a message that the person sees in another chat.
    pub fn forward(&self, from: &Seat, message: MessageId) -> Result<Message, ActionError> {
        let world = self.shared.world();
        let post = world.chats.get(&from.chat).and_then(|chat| chat.posts.get(&message.0)).cloned();
        let post = post.ok_or(ActionError::NoSuchMessage { message: message.0 })?;
        let mut body = post.body.clone();
        body.insert("forward_origin".into(), world.origin(from.chat, &post));
        body.remove("media_group_id");
        drop(world);
        self.send(body, None)
    }

    /// Makes a poll of one's own; the bot gets it as it is and hears no more of it.
    pub fn send_poll(&self, question: &str, options: &[&str]) -> Result<Message, ActionError> {
        let id = {
            let mut world = self.shared.world();
            let id = world.next_id();
            world.polls.insert(id.clone(), own_poll(&id, question, options));
            id
        };
        let mut draft = Draft::new(Author::User(self.user), Map::new());
        draft.poll = Some(id);
        let message = self.put(draft)?;
        self.message(message)
    }
}

fn own_poll(id: &str, question: &str, options: &[&str]) -> Poll {
    let facts = json!({
        "question": question, "type": "regular", "is_anonymous": true, "allows_multiple_answers": false,
        "allows_revoting": true, "members_only": false,
    });
    let numbered = options.iter().enumerate();
    let options =
        numbered.map(|(index, text)| fields(&json!({"persistent_id": index.to_string(), "text": text})));
    Poll {
        id: id.to_owned(),
        facts: fields(&facts),
        options: options.collect(),
        votes: BTreeMap::new(),
        is_closed: false,
        closes: None,
        is_own: false,
    }
}

fn fields(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
