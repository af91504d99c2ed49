//! Paying invoices, forwarding, and polls of one's own.

use std::collections::BTreeMap;

use botwright_api::MessageId;
use botwright_api::types::{Message, ShippingOption};
use serde_json::{Map, Value, json};

use super::{ActionError, Seat, decode};
use crate::world::order::Order;
use crate::world::payment::Payment;
use crate::world::poll::Poll;
use crate::world::post::{Author, Draft};

/// A payment under way: the id of the question that the bot was asked last.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentId(String);

impl PaymentId {
    pub(crate) fn new(id: String) -> Self {
        Self(id)
    }

    /// The id on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Seat {
    /// Pays the invoice of a message. The bot is asked for ways of delivery if the price depends on them, else for its
    /// consent; with that the receipt comes by itself.
    pub fn pay(&self, message: MessageId) -> Result<PaymentId, ActionError> {
        self.pay_with(message, Order::new())
    }

    /// As [`Seat::pay`], with what the person fills in.
    ///
    /// # Errors
    /// If the message has no invoice, or if the tip is larger than it allows.
    pub fn pay_with(&self, message: MessageId, order: Order) -> Result<PaymentId, ActionError> {
        let mut world = self.shared.world();
        let post = world.chats.get(&self.chat).and_then(|chat| chat.posts.get(&message.0));
        post.ok_or(ActionError::NoSuchMessage { message: message.0 })?;
        let started = world.start_payment(self.user, self.chat, message.0, order);
        started.map(PaymentId).map_err(|reason| ActionError::Refused { reason })
    }

    /// The ways of delivery that the bot has offered.
    pub fn shipping_options(&self, payment: &PaymentId) -> Vec<ShippingOption> {
        let world = self.shared.world();
        let answer = world.payments.get(&payment.0).and_then(|payment| payment.answer.as_ref());
        let offered = answer.and_then(|answer| answer["options"].as_array()).cloned().unwrap_or_default();
        offered.into_iter().map(decode).collect()
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

    /// Whether the bot has agreed to the payment, which then is made.
    pub fn is_paid(&self, payment: &PaymentId) -> bool {
        self.shared.world().payments.get(&payment.0).is_some_and(Payment::is_paid)
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
