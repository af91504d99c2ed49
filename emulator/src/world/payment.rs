//! The way from an invoice's button to the receipt.

use serde_json::{Map, Value, json};

use super::World;
use super::account::Account;
use super::event::Event;
use super::order::{Needs, Order};
use super::post::{Author, Draft};
use super::queries::too_old;
use crate::http::failure::Failure;

/// What the bot must know of an invoice and the message does not show.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) payload: String,
    /// Whether the delivery's price depends on the address.
    pub(crate) is_flexible: bool,
    pub(crate) needs: Needs,
    /// The largest tip that may be given.
    pub(crate) most_tip: i64,
    /// For a subscription, how long each payment lasts, in seconds.
    pub(crate) period: Option<i64>,
}

/// Which question the bot is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Shipping,
    Checkout,
}

/// A person who is paying.
#[derive(Clone, Debug)]
pub(crate) struct Payment {
    pub(crate) user: i64,
    pub(crate) chat: i64,
    /// The message of the invoice, unless it was opened by its link.
    message: Option<i64>,
    /// The Invoice object.
    invoice: Value,
    terms: Terms,
    order: Order,
    step: Step,
    made: i64,
    pub(crate) chosen: Option<Value>,
    /// What the bot said: `refused`, `options`.
    pub(crate) answer: Option<Value>,
    paid: Option<i64>,
    is_refunded: bool,
}

/// The bot must answer a checkout within this time, in seconds.
const CHECKOUT: i64 = 10;
const SHIPPING: i64 = 150;

impl World {
    /// Remembers the terms of a message's invoice, and shows what it asks for.
    pub(crate) fn keep_terms(&mut self, place: (i64, i64), terms: Terms) {
        self.invoices.insert(place, terms);
        self.emit(Event::Chat { chat: place.0 });
    }

    /// Starts to pay the invoice of a message; the first question to the bot.
    pub(crate) fn start_payment(
        &mut self,
        user: i64,
        chat: i64,
        message: i64,
        order: Order,
    ) -> Result<String, String> {
        let terms = self.invoices.get(&(chat, message)).cloned();
        let invoice = self.message(chat, message).and_then(|message| message.get("invoice").cloned());
        let (terms, invoice) = terms.zip(invoice).ok_or("the message has no invoice")?;
        self.start(user, chat, Some(message), invoice, terms, order)
    }

    /// Starts to pay what a link of `createInvoiceLink` asks for, in the private chat.
    pub(crate) fn start_payment_by_link(
        &mut self,
        user: i64,
        link: &str,
        order: Order,
    ) -> Result<String, String> {
        let (invoice, terms) =
            self.invoice_links.get(link).cloned().ok_or("there is no such invoice link")?;
        self.start(user, user, None, invoice, terms, order)
    }

    fn start(
        &mut self,
        user: i64,
        chat: i64,
        message: Option<i64>,
        invoice: Value,
        terms: Terms,
        order: Order,
    ) -> Result<String, String> {
        if !(0..=terms.most_tip).contains(&order.tip) {
            return Err(format!("the tip may be {} at most", terms.most_tip));
        }
        let is_stars = invoice["currency"] == "XTR";
        let step = if terms.is_flexible && !is_stars { Step::Shipping } else { Step::Checkout };
        let buyer = self.account(user).cloned().unwrap_or_default();
        let order = order.completed(&buyer);
        let made = self.now();
        let (chosen, answer, paid) = (None, None, None);
        Ok(self.ask_payment(Payment {
            user,
            chat,
            message,
            invoice,
            terms,
            order,
            step,
            made,
            chosen,
            answer,
            paid,
            is_refunded: false,
        }))
    }

    /// After the bot has offered ways of delivery, one is chosen.
    pub(crate) fn choose_shipping(&mut self, shipping: &str, option: &str) -> Option<String> {
        let payment = self.payments.get(shipping)?.clone();
        let options = payment.answer.as_ref()?["options"].as_array()?.clone();
        let chosen =
            options.into_iter().find(|offered| offered["id"] == option || offered["title"] == option)?;
        let made = self.now();
        Some(self.ask_payment(Payment {
            step: Step::Checkout,
            chosen: Some(chosen),
            answer: None,
            made,
            ..payment
        }))
    }

    fn ask_payment(&mut self, payment: Payment) -> String {
        let id = self.next_id();
        let from = self.account(payment.user).map(Account::to_json);
        let mut query = json!({"id": id, "from": from, "invoice_payload": payment.terms.payload});
        let kind = match payment.step {
            Step::Shipping => {
                query["shipping_address"] = payment.order.address_json();
                "shipping_query"
            }
            Step::Checkout => {
                payment.describe(&mut query);
                "pre_checkout_query"
            }
        };
        let queue = format!("{kind}:{}", payment.user);
        self.payments.insert(id.clone(), payment);
        self.make_update(kind, query, queue);
        id
    }

    pub(crate) fn answer_payment(&mut self, id: &str, step: Step, answer: Value) -> Result<(), Failure> {
        let now = self.now();
        let payment = self.payments.get_mut(id).filter(|payment| payment.step == step).ok_or_else(too_old)?;
        let patience = if step == Step::Checkout { CHECKOUT } else { SHIPPING };
        if payment.answer.is_some() || payment.made + patience < now {
            return Err(too_old());
        }
        let is_paid = step == Step::Checkout && answer["refused"].is_null();
        payment.answer = Some(answer.clone());
        payment.paid = is_paid.then_some(now);
        let payment = payment.clone();
        if is_paid {
            self.receipt(id, &payment);
        }
        self.emit(Event::PaymentAnswered { query: id.to_owned(), user: payment.user, answer });
        Ok(())
    }

    /// The payment of a receipt's charge id, if it was this person's.
    fn charged(&self, user: i64, charge: &str) -> Result<(&str, &Payment), Failure> {
        let id = charge.strip_prefix("offline-").unwrap_or_default();
        let payment = self.payments.get_key_value(id);
        let paid = payment.filter(|(_, payment)| payment.user == user && payment.paid.is_some());
        paid.map(|(id, payment)| (id.as_str(), payment)).ok_or_else(|| Failure::bad("CHARGE_NOT_FOUND"))
    }

    /// Gives back the stars of a payment, by the charge id of its receipt.
    pub(crate) fn refund(&mut self, user: i64, charge: &str) -> Result<(), Failure> {
        let (id, payment) = self.charged(user, charge)?;
        let (id, payment) = (id.to_owned(), payment.clone());
        if !payment.is_in_stars() {
            return Err(Failure::bad("CHARGE_NOT_FOUND"));
        }
        if payment.is_refunded {
            return Err(Failure::bad("CHARGE_ALREADY_REFUNDED"));
        }
        self.payments.entry(id).and_modify(|payment| payment.is_refunded = true);
        let refund = json!({"refunded_payment": {
            "currency": "XTR", "total_amount": payment.total(), "invoice_payload": payment.terms.payload,
            "telegram_payment_charge_id": charge,
        }});
        let message = self.put(payment.chat, Draft::service(Author::User(self.bot.id), refund));
        self.tell_post(payment.chat, message);
        Ok(())
    }

    /// Whether this charge began a subscription of this person.
    pub(crate) fn has_subscription(&self, user: i64, charge: &str) -> Result<(), Failure> {
        let (_, payment) = self.charged(user, charge)?;
        payment.terms.period.map(|_| ()).ok_or_else(|| Failure::bad("CHARGE_NOT_FOUND"))
    }

    /// The stars that the bot has got and given back, as `StarTransaction` objects, oldest first.
    pub(crate) fn star_transactions(&self) -> Vec<Value> {
        let mut transactions = Vec::new();
        for (id, payment) in self.payments.iter().filter(|(_, payment)| payment.is_in_stars()) {
            let Some(date) = payment.paid else { continue };
            let partner = json!({
                "type": "user", "transaction_type": "invoice_payment", "user": self.user_json(payment.user),
                "invoice_payload": payment.terms.payload,
            });
            let transaction = |party: &str| json!({"id": format!("offline-{id}"), "amount": payment.total(), "date": date, party: partner});
            transactions.push(transaction("source"));
            if payment.is_refunded {
                transactions.push(transaction("receiver"));
            }
        }
        transactions
    }

    fn receipt(&mut self, id: &str, payment: &Payment) {
        let mut receipt = json!({
            "invoice_payload": payment.terms.payload, "telegram_payment_charge_id": format!("offline-{id}"),
            "provider_payment_charge_id": if payment.is_in_stars() { String::new() } else { format!("provider-{id}") },
        });
        payment.describe(&mut receipt);
        if let Some(period) = payment.terms.period {
            receipt["subscription_expiration_date"] = (self.now() + period).into();
            receipt["is_recurring"] = true.into();
            receipt["is_first_recurring"] = true.into();
        }
        let body = Map::from_iter([("successful_payment".to_owned(), receipt)]);
        let mut draft = Draft::new(Author::User(payment.user), body);
        draft.reply_to = payment.message;
        let message = self.put(payment.chat, draft);
        self.tell_post(payment.chat, message);
    }
}

impl Payment {
    fn is_in_stars(&self) -> bool {
        self.invoice["currency"] == "XTR"
    }

    /// Whether the bot has agreed, so that the person has paid.
    pub(crate) fn is_paid(&self) -> bool {
        self.paid.is_some()
    }

    /// What is to be paid, delivery and tip included.
    fn total(&self) -> i64 {
        let delivery = self.chosen.as_ref().and_then(|option| option["prices"].as_array());
        let delivery: i64 = delivery.into_iter().flatten().filter_map(|price| price["amount"].as_i64()).sum();
        self.invoice["total_amount"].as_i64().unwrap_or(0) + delivery + self.order.tip
    }

    /// Adds what question and receipt both say: the sum, the delivery, who orders.
    fn describe(&self, object: &mut Value) {
        object["currency"] = self.invoice["currency"].clone();
        object["total_amount"] = self.total().into();
        if let Some(option) = &self.chosen {
            object["shipping_option_id"] = option["id"].clone();
        }
        let info = self.order.to_json(self.terms.needs);
        if !self.is_in_stars() && info.as_object().is_some_and(|info| !info.is_empty()) {
            object["order_info"] = info;
        }
    }
}
