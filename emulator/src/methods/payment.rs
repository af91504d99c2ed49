//! Payments: links to invoices, and the answers on the way from the button to the receipt.

use serde_json::{Value, json};

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::order::Needs;
use crate::world::payment::{Step, Terms};

pub(super) const METHODS: &[Method] = &[
    method("createInvoiceLink", create_invoice_link),
    method("answerShippingQuery", answer_shipping_query),
    method("answerPreCheckoutQuery", answer_pre_checkout_query),
    method("refundStarPayment", refund_star_payment),
    method("getMyStarBalance", get_my_star_balance),
    method("getStarTransactions", get_star_transactions),
    method("editUserStarSubscription", edit_user_star_subscription),
];

fn create_invoice_link(world: &mut World, arguments: &Arguments) -> Outcome {
    let invoice = invoice(arguments)?;
    let link = format!("https://t.me/$offline{:012}", world.next_number());
    world.invoice_links.insert(link.clone(), invoice);
    Ok(link.into())
}

/// The Invoice object of a call, and its terms.
pub(super) fn invoice(arguments: &Arguments) -> Result<(Value, Terms), Failure> {
    let total = total(arguments)?;
    let invoice = json!({
        "title": arguments.required("title")?, "description": arguments.required("description")?,
        "start_parameter": arguments.text("start_parameter").unwrap_or_default(),
        "currency": arguments.required("currency")?, "total_amount": total,
    });
    let terms = Terms {
        payload: arguments.required("payload")?.to_owned(),
        is_flexible: arguments.flag("is_flexible"),
        needs: Needs {
            name: arguments.flag("need_name"),
            phone_number: arguments.flag("need_phone_number"),
            email: arguments.flag("need_email"),
            address: arguments.flag("need_shipping_address"),
        },
        most_tip: arguments.integer("max_tip_amount").unwrap_or(0),
        period: arguments.integer("subscription_period").filter(|period| *period > 0),
    };
    Ok((invoice, terms))
}

/// The sum of a call's prices.
fn total(arguments: &Arguments) -> Result<i64, Failure> {
    arguments.required("prices")?;
    let prices = match arguments.json("prices", "prices")? {
        Some(Value::Array(prices)) if !prices.is_empty() => prices,
        Some(Value::Array(_)) => return Err(Failure::bad("there must be at least one price")),
        _ => return Err(Failure::bad("expected an Array of labeled prices")),
    };
    let mut total = 0;
    for price in &prices {
        let complain = |field: &str| {
            Failure::bad(format_args!("can't parse labeled price: Can't find field \"{field}\""))
        };
        price["label"].as_str().ok_or_else(|| complain("label"))?;
        total += price["amount"].as_i64().ok_or_else(|| complain("amount"))?;
    }
    Ok(total)
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

/// What people have paid in stars and not got back.
fn get_my_star_balance(world: &mut World, _: &Arguments) -> Outcome {
    let transactions = world.star_transactions();
    let amount = |transaction: &Value| transaction["amount"].as_i64().unwrap_or(0);
    let signed = transactions.iter().map(|transaction| {
        if transaction.get("receiver").is_some() { -amount(transaction) } else { amount(transaction) }
    });
    Ok(json!({"amount": signed.sum::<i64>()}).into())
}

fn get_star_transactions(world: &mut World, arguments: &Arguments) -> Outcome {
    let count = |name: &str, default| {
        arguments.integer(name).map_or(default, |number| usize::try_from(number).unwrap_or(0))
    };
    let all = world.star_transactions().into_iter();
    let some: Vec<Value> = all.skip(count("offset", 0)).take(count("limit", 100)).collect();
    Ok(json!({"transactions": some}).into())
}

fn edit_user_star_subscription(world: &mut World, arguments: &Arguments) -> Outcome {
    let charge = arguments.required("telegram_payment_charge_id")?;
    world.has_subscription(arguments.integer("user_id").unwrap_or(0), charge)?;
    Ok(true.into())
}
