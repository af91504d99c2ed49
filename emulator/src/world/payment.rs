//! The way from an invoice's button to the receipt.

use serde_json::{Map, Value, json};

use super::World;
use super::account::Account;
use super::post::{Author, Draft};
use super::queries::too_old;
use crate::http::failure::Failure;

/// What the bot must know of an invoice and the message does not show.
#[derive(Clone, Debug)]
pub(crate) struct Terms {
    pub(crate) payload: String,
    /// Whether the delivery's price depends on the address.
    pub(crate) is_flexible: bool,
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
    pub(crate) message: i64,
    step: Step,
    made: i64,
    pub(crate) chosen: Option<Value>,
    /// What the bot said: `refused`, `options`.
    pub(crate) answer: Option<Value>,
    is_refunded: bool,
}

impl Payment {
    /// Whether the bot has agreed, so that the person has paid.
    fn is_paid(&self) -> bool {
        self.step == Step::Checkout && self.answer.as_ref().is_some_and(|answer| answer["refused"].is_null())
    }
}

/// The bot must answer a checkout within this time, in seconds.
const CHECKOUT: i64 = 10;
const SHIPPING: i64 = 150;

impl World {
    /// Starts to pay an invoice; the first question to the bot. None if the message has no invoice.
    pub(crate) fn start_payment(&mut self, user: i64, chat: i64, message: i64) -> Option<String> {
        let terms = self.invoices.get(&(chat, message))?.clone();
        let step = if terms.is_flexible { Step::Shipping } else { Step::Checkout };
        Some(self.ask_payment(Payment {
            user,
            chat,
            message,
            step,
            made: self.now(),
            chosen: None,
            answer: None,
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
        let terms = self.invoices.get(&(payment.chat, payment.message));
        let payload = terms.map(|terms| terms.payload.clone()).unwrap_or_default();
        let mut query = json!({"id": id, "from": from, "invoice_payload": payload});
        let kind = match payment.step {
            Step::Shipping => {
                query["shipping_address"] = json!({
                    "country_code": "NO", "state": "", "city": "Oslo", "street_line1": "Karl Johans gate 1",
                    "street_line2": "", "post_code": "0154",
                });
                "shipping_query"
            }
            Step::Checkout => {
                let (currency, total) = self.price(&payment);
                query["currency"] = currency;
                query["total_amount"] = total.into();
                if let Some(option) = &payment.chosen {
                    query["shipping_option_id"] = option["id"].clone();
                }
                "pre_checkout_query"
            }
        };
        let queue = format!("{kind}:{}", payment.user);
        self.payments.insert(id.clone(), payment);
        self.make_update(kind, query, queue);
        id
    }

    /// What is to be paid, the delivery included.
    fn price(&self, payment: &Payment) -> (Value, i64) {
        let invoice = self.message(payment.chat, payment.message).map(|message| message["invoice"].clone());
        let invoice = invoice.unwrap_or_default();
        let delivery = payment.chosen.as_ref().and_then(|option| option["prices"].as_array());
        let delivery: i64 = delivery.into_iter().flatten().filter_map(|price| price["amount"].as_i64()).sum();
        (invoice["currency"].clone(), invoice["total_amount"].as_i64().unwrap_or(0) + delivery)
    }

    pub(crate) fn answer_payment(&mut self, id: &str, step: Step, answer: Value) -> Result<(), Failure> {
        let now = self.now();
        let payment = self.payments.get_mut(id).filter(|payment| payment.step == step).ok_or_else(too_old)?;
        let patience = if step == Step::Checkout { CHECKOUT } else { SHIPPING };
        if payment.answer.is_some() || payment.made + patience < now {
            return Err(too_old());
        }
        let is_paid = step == Step::Checkout && answer["refused"].is_null();
        payment.answer = Some(answer);
        let payment = payment.clone();
        if is_paid {
            self.receipt(id, &payment);
        }
        self.feed.touch();
        Ok(())
    }

    /// Gives back the stars of a payment, by the charge id of its receipt.
    pub(crate) fn refund(&mut self, user: i64, charge: &str) -> Result<(), Failure> {
        let not_found = || Failure::bad("CHARGE_NOT_FOUND");
        let id = charge.strip_prefix("offline-").ok_or_else(not_found)?;
        let payment = self.payments.get(id).filter(|payment| payment.user == user && payment.is_paid());
        let payment = payment.cloned().ok_or_else(not_found)?;
        let (currency, total) = self.price(&payment);
        if currency != "XTR" {
            return Err(not_found());
        }
        if payment.is_refunded {
            return Err(Failure::bad("CHARGE_ALREADY_REFUNDED"));
        }
        self.payments.entry(id.to_owned()).and_modify(|payment| payment.is_refunded = true);
        let terms = self.invoices.get(&(payment.chat, payment.message));
        let payload = terms.map(|terms| terms.payload.clone()).unwrap_or_default();
        let refund = json!({"refunded_payment": {
            "currency": currency, "total_amount": total, "invoice_payload": payload, "telegram_payment_charge_id": charge,
        }});
        let message = self.put(payment.chat, Draft::service(Author::User(self.bot.id), refund));
        self.tell_post(payment.chat, message);
        Ok(())
    }

    fn receipt(&mut self, id: &str, payment: &Payment) {
        let (currency, total) = self.price(payment);
        let terms = self.invoices.get(&(payment.chat, payment.message));
        let payload = terms.map(|terms| terms.payload.clone()).unwrap_or_default();
        let mut receipt = json!({
            "currency": currency, "total_amount": total, "invoice_payload": payload,
            "telegram_payment_charge_id": format!("offline-{id}"), "provider_payment_charge_id": format!("provider-{id}"),
        });
        if let Some(option) = &payment.chosen {
            receipt["shipping_option_id"] = option["id"].clone();
        }
        let body = Map::from_iter([("successful_payment".to_owned(), receipt)]);
        let mut draft = Draft::new(Author::User(payment.user), body);
        draft.reply_to = Some(payment.message);
        let message = self.put(payment.chat, draft);
        self.tell_post(payment.chat, message);
    }
}
