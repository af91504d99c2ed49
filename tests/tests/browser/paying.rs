//! Invoices on the page, from the button to the receipt.

use serde_json::{Value, json};

use super::chat::Chat;
use super::driver;
use super::wire::Wire;

fn invoice(more: &Value) -> Value {
    let mut invoice = json!({
        "title": "Tea", "description": "A pot of hot tea", "payload": "tea-1", "currency": "EUR",
        "prices": [{"label": "Tea", "amount": 250}],
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        invoice[key] = value.clone();
    }
    invoice
}

#[tokio::test]
async fn an_invoice_is_paid_with_address_and_delivery() {
    driver::with_browser("paying", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        let asks = json!({"is_flexible": true, "need_name": true, "need_shipping_address": true});
        wire.call("sendInvoice", invoice(&asks)).await;
        chat.picture("invoice").await;
        chat.presses("Pay 2.50 EUR").await;
        chat.finds("//*[@data-testid='field-name'][@value='Ann']").await;
        chat.writes("field-city", "Bergen").await;
        chat.picture("invoice-form").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.logs("shipping_query").await;
        let query = wire.last_update()["shipping_query"].clone();
        assert_eq!(query["shipping_address"]["city"], "Bergen");
        let options = json!([{"id": "post", "title": "Post", "prices": [{"label": "Stamp", "amount": 50}]}]);
        let answer = json!({"shipping_query_id": query["id"], "ok": true, "shipping_options": options});
        wire.call("answerShippingQuery", answer).await;
        chat.finds("//*[@data-testid='delivery'][contains(., 'Post')]").await;
        chat.picture("invoice-delivery").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.logs("pre_checkout_query").await;
        let query = wire.last_update()["pre_checkout_query"].clone();
        assert_eq!(query["total_amount"], 300);
        assert_eq!(query["order_info"]["name"], "Ann");
        wire.call("answerPreCheckoutQuery", json!({"pre_checkout_query_id": query["id"], "ok": true})).await;
        chat.finds("//*[@data-testid='invoice']//*[@data-testid='paid']").await;
        chat.finds("//*[@data-testid='inline-button'][@disabled][contains(., 'Paid')]").await;
        assert_eq!(wire.last_update()["message"]["successful_payment"]["shipping_option_id"], "post");
        chat.picture("invoice-paid").await;
        chat.is_clean().await;
    })
    .await;
}

#[tokio::test]
async fn a_refusal_is_shown() {
    driver::with_browser("refused", async move |client| {
        let wire = Wire::start().await;
        let chat = Chat::load(client, &wire.page()).await;
        wire.call("sendInvoice", invoice(&json!({}))).await;
        chat.presses("Pay 2.50 EUR").await;
        chat.clicks("//*[@data-testid='panel-submit']").await;
        chat.logs("pre_checkout_query").await;
        let query = wire.last_update()["pre_checkout_query"].clone();
        let answer = json!({"pre_checkout_query_id": query["id"], "ok": false, "error_message": "Sold out"});
        wire.call("answerPreCheckoutQuery", answer).await;
        chat.finds("//*[@data-testid='payment-refused'][.='Sold out']").await;
        chat.clicks("//*[@data-testid='panel-close']").await;
        assert_eq!(chat.counts("[data-testid=paid]").await, 0);
        chat.is_clean().await;
    })
    .await;
}
