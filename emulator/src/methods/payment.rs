//! Payments: links to invoices, and the answers on the way from the button to the receipt.

use serde_json::{Value, json};

use super::thing::total;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::payment::Step;

pub(super) const METHODS: &[Method] = &[
    method("createInvoiceLink", create_invoice_link),
    method("answerShippingQuery", answer_shipping_query),
    method("answerPreCheckoutQuery", answer_pre_checkout_query),
    method("refundStarPayment", refund_star_payment),
];

fn create_invoice_link(world: &mut World, arguments: &Arguments) -> Outcome {
    for name in ["title", "description", "payload", "currency"] {
        arguments.required(name)?;
    }
    total(arguments)?;
    Ok(format!("https://t.me/$offline{:012}", world.next_number()).into())
}

/// Why the bot refuses; it must say so.
fn refusal(arguments: &Arguments) -> Result<Option<String>, Failure> {
    if arguments.flag("ok") {
        return Ok(None);
    }
    let words =
        arguments.text("error_message").ok_or_else(|| Failure::bad("error message must be non-empty"))?;
    Ok(Some(words.to_owned()))
}

fn answer_shipping_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let refusal = refusal(arguments)?;
    let options = if refusal.is_none() { shipping_options(arguments)? } else { Vec::new() };
    let id = arguments.text("shipping_query_id").unwrap_or_default();
    world.answer_payment(id, Step::Shipping, json!({"refused": refusal, "options": options}))?;
    Ok(true.into())
}

fn shipping_options(arguments: &Arguments) -> Result<Vec<Value>, Failure> {
    arguments.required("shipping_options")?;
    let Some(Value::Array(options)) = arguments.json("shipping_options", "shipping options")? else {
        return Err(Failure::bad("expected an Array of shipping options"));
    };
    if options.is_empty() {
        return Err(Failure::bad("there must be at least one shipping option"));
    }
    for option in &options {
        for field in ["id", "title", "prices"] {
            if option.get(field).is_none() {
                return Err(Failure::bad(format_args!(
                    "can't parse shipping option: Can't find field \"{field}\""
                )));
            }
        }
    }
    Ok(options)
}

fn answer_pre_checkout_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let refusal = refusal(arguments)?;
    let id = arguments.text("pre_checkout_query_id").unwrap_or_default();
    world.answer_payment(id, Step::Checkout, json!({"refused": refusal}))?;
    Ok(true.into())
}

fn refund_star_payment(world: &mut World, arguments: &Arguments) -> Outcome {
    let charge = arguments.required("telegram_payment_charge_id")?;
    world.refund(arguments.integer("user_id").unwrap_or(0), charge)?;
    Ok(true.into())
}
