//! Payments before they are made, and media that was paid for.

use botwright_api::Error;
use botwright_api::types::ShippingOption;

use super::payloads;

payloads! {
    /// An order at the last moment before the payment; it must be answered within 10 seconds. Derefs to
    /// [`types::PreCheckoutQuery`](botwright_api::types::PreCheckoutQuery).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(pre_checkout_query)]
    /// async fn check(order: PreCheckoutQuery) -> Result {
    ///     if order.invoice_payload == "tea" {
    ///         order.approve().await?;
    ///     } else {
    ///         order.decline("This is not on the menu any more.").await?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    PreCheckoutQuery of pre_checkout_query;
    /// Somebody gave an address for an order with a flexible price. Derefs to
    /// [`types::ShippingQuery`](botwright_api::types::ShippingQuery).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::types::{LabeledPrice, ShippingOption};
    ///
    /// #[on(shipping_query)]
    /// async fn ship(order: ShippingQuery) -> Result {
    ///     let post = ShippingOption::new("post", "By post", [LabeledPrice::new("Stamp", 120)]);
    ///     order.offer([post]).await?;
    ///     Ok(())
    /// }
    /// ```
    ShippingQuery of shipping_query;
    /// Somebody paid for media that was sent with a payload of the bot's. Derefs to
    /// [`types::PaidMediaPurchased`](botwright_api::types::PaidMediaPurchased).
    PaidMediaPurchased of purchased_paid_media;
}

impl PreCheckoutQuery {
    /// The order stands: the payment is made.
    pub async fn approve(&self) -> Result<(), Error> {
        self.bot.answer_pre_checkout_query(self.id.clone(), true).await.map(drop)
    }

    /// The order cannot be fulfilled: the user reads why, and pays nothing.
    pub async fn decline(&self, why: impl Into<String> + Send) -> Result<(), Error> {
        self.bot.answer_pre_checkout_query(self.id.clone(), false).error_message(why).await.map(drop)
    }
}

impl ShippingQuery {
    /// The ways in which it can be shipped there.
    pub async fn offer(&self, options: impl IntoIterator<Item = ShippingOption> + Send) -> Result<(), Error> {
        let options: Vec<ShippingOption> = options.into_iter().collect();
        self.bot.answer_shipping_query(self.id.clone(), true).shipping_options(options).await.map(drop)
    }

    /// It cannot be shipped there: the user reads why.
    pub async fn decline(&self, why: impl Into<String> + Send) -> Result<(), Error> {
        self.bot.answer_shipping_query(self.id.clone(), false).error_message(why).await.map(drop)
    }
}
