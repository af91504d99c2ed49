//! People pay: `pays`, `pays_with`, `fails_to_pay`.

use botwright::prelude::*;
use botwright::testing::{Address, Order};
use botwright::types::{LabeledPrice, ShippingOption};

use super::fails;
use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![tea, book, deliver, agree, paid]);

#[command("tea")]
async fn tea(chat: Chat, bot: Bot) -> Result {
    let price = LabeledPrice::new("Tea", 250);
    let invoice = bot.send_invoice(chat.id, "Tea", "A pot of hot tea", "tea", "EUR", [price]);
    let invoice = invoice.provider_token("provider").need_name(true).max_tip_amount(1_000);
    invoice.need_shipping_address(true).is_flexible(true).await?;
    Ok(())
}

#[command("book")]
async fn book(chat: Chat, bot: Bot) -> Result {
    bot.send_invoice(chat.id, "Book", "About tea", "book", "XTR", [LabeledPrice::new("Book", 30)]).await?;
    Ok(())
}

#[on(shipping_query)]
async fn deliver(order: ShippingQuery) -> Result {
    if order.shipping_address.country_code != "NO" {
        return Ok(order.decline("The tea would be cold.").await?);
    }
    let post = ShippingOption::new("post", "By post", [LabeledPrice::new("Stamp", 50)]);
    Ok(order.offer([post, ShippingOption::new("bike", "By bike", [LabeledPrice::new("Bike", 100)])]).await?)
}

#[on(pre_checkout_query)]
async fn agree(order: PreCheckoutQuery) -> Result {
    if order.total_amount > 1_000 {
        return Ok(order.decline("Keep your money.").await?);
    }
    Ok(order.approve().await?)
}

#[message]
fn paid(payment: SuccessfulPayment) -> String {
    let name = payment.order_info.as_ref().and_then(|order| order.name.clone());
    let (amount, currency) = (payment.total_amount, &payment.currency);
    format!("{amount} {currency}, {:?}, {:?}", payment.shipping_option_id, name)
}

#[test]
fn somebody_pays_what_is_made_up_or_what_the_test_says() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea").await;
        ann.pays().await;
        ann.sees(r#"300 EUR, Some("post"), Some("Ann")"#).await;
        ann.says("/tea").await;
        ann.pays_with(Order::new().name("Ann Archer").delivery("By bike").tip(20)).await;
        ann.sees(r#"370 EUR, Some("bike"), Some("Ann Archer")"#).await;
        ann.says("/book").await;
        ann.pays().await;
        ann.sees("30 XTR, None, None").await;
    });
}

#[test]
fn the_bot_can_refuse_the_address_and_the_payment() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea").await;
        let abroad = Address { country_code: "SE".into(), ..Address::default() };
        assert_eq!(ann.fails_to_pay(Order::new().address(abroad)).await, "The tea would be cold.");
        assert_eq!(ann.fails_to_pay(Order::new().tip(1_000)).await, "Keep your money.");
        ann.sees_nothing().await;
        ann.pays().await;
        ann.sees_part("300 EUR").await;
    });
}

#[test]
fn a_payment_that_goes_another_way_fails_the_test() {
    let refused = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea").await;
        ann.pays_with(Order::new().tip(1_000)).await;
    });
    assert!(refused.contains("the payment failed: Keep your money."), "{refused}");
    let made = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea").await;
        ann.fails_to_pay(Order::new()).await;
    });
    assert!(made.contains("the payment was to be refused, but it is made"), "{made}");
    let elsewhere = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/tea").await;
        ann.pays_with(Order::new().delivery("By ship")).await;
    });
    assert!(elsewhere.contains("By ship") && elsewhere.contains("By post"), "{elsewhere}");
}
