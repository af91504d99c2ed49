//! The port of python-telegram-bot's paymentbot: an invoice with shipping and one without, and the questions before the payment.
use botwright::prelude::*;
use botwright::types::{LabeledPrice, ShippingOption};

/// The token of your payment provider: <https://core.telegram.org/bots/payments#getting-a-token>
const PROVIDER: &str = "PAYMENT_PROVIDER_TOKEN";
/// What tells our invoices from others.
const PAYLOAD: &str = "Custom-Payload";
const REFUSAL: &str = "Something went wrong...";

/// How to use this bot.
#[command("start")]
fn start() -> &'static str {
    "Use /shipping to receive an invoice with shipping included, or /noshipping for an invoice without shipping."
}

/// An invoice with shipping.
#[command("shipping")]
async fn shipping(chat: Chat, bot: Bot) -> Result {
    let invoice = invoice(&bot, chat.id).need_name(true).need_phone_number(true).need_email(true);
    invoice.need_shipping_address(true).is_flexible(true).await?;
    Ok(())
}

/// An invoice without shipping.
#[command("noshipping")]
async fn noshipping(chat: Chat, bot: Bot) -> Result {
    invoice(&bot, chat.id).await?;
    Ok(())
}

#[on(shipping_query)]
async fn address(order: ShippingQuery) -> Result {
    if order.invoice_payload != PAYLOAD {
        return Ok(order.decline(REFUSAL).await?);
    }
    let one = ShippingOption::new("1", "Shipping Option A", [LabeledPrice::new("A", 100)]);
    let parts = [LabeledPrice::new("B1", 150), LabeledPrice::new("B2", 200)];
    Ok(order.offer([one, ShippingOption::new("2", "Shipping Option B", parts)]).await?)
}

#[on(pre_checkout_query)]
async fn checkout(order: PreCheckoutQuery) -> Result {
    if order.invoice_payload != PAYLOAD {
        return Ok(order.decline(REFUSAL).await?);
    }
    Ok(order.approve().await?)
}

#[message]
fn paid(_: SuccessfulPayment) -> &'static str {
    "Thank you for your payment."
}

/// One dollar, in cents.
fn invoice(bot: &Bot, chat: ChatId) -> botwright::api::Call<botwright::methods::SendInvoice> {
    let description = "Example of a payment process using the python-telegram-bot library.";
    let price = LabeledPrice::new("Test", 100);
    bot.send_invoice(chat, "Payment Example", description, PAYLOAD, "USD", [price]).provider_token(PROVIDER)
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use botwright::testing::Order;

    use super::*;

    #[botwright::test]
    async fn is_paid_after_shipping_and_checkout(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/shipping").await;
        ann.pays_with(Order::new().delivery("Shipping Option B")).await;
        ann.sees("Thank you for your payment.").await;
        ann.says("/noshipping").await;
        ann.pays().await;
        ann.sees("Thank you for your payment.").await;
    }
}
