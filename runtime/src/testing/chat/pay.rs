//! How a person pays.

use std::panic::Location;

use botwright_emulator::{ActionError, Order, PaymentId};

use super::Chat;

impl Chat {
    /// Pays the newest invoice. What it asks for is made up, and the first way of delivery is chosen.
    #[track_caller]
    pub fn pays(&mut self) -> impl Future<Output = ()> {
        self.pays_with(Order::new())
    }

    /// Pays the newest invoice with what the order says.
    #[track_caller]
    pub fn pays_with(&mut self, order: Order) -> impl Future<Output = ()> {
        let place = Location::caller();
        async move {
            let paid = self.pay(order, place).await;
            self.succeeded(paid.map_err(|why| format!("the payment failed: {why}")), place);
        }
    }

    /// Tries to pay the newest invoice, and is refused by the bot; what the bot says.
    #[track_caller]
    pub fn fails_to_pay(&mut self, order: Order) -> impl Future<Output = String> {
        let place = Location::caller();
        async move {
            match self.pay(order, place).await {
                Ok(()) => self.fail(place, &"the payment was to be refused, but it is made"),
                Err(why) => why,
            }
        }
    }

    async fn pay(&mut self, order: Order, place: &Location<'_>) -> Result<(), String> {
        self.begin(place).await;
        let invoice = self.seat.messages().into_iter().rev().find(|message| message.invoice().is_some());
        let invoice = invoice.ok_or_else(|| ActionError::refused("there is no invoice"));
        let invoice = self.succeeded(invoice, place).message_id;
        let delivery = order.wanted_delivery().map(str::to_owned);
        let payment = self.succeeded(self.seat.pay_with(invoice, order), place);
        self.rest(place).await;
        let payment = self.deliver(payment, delivery.as_deref(), place).await;
        match self.seat.payment_refusal(&payment) {
            Some(why) => Err(why),
            None if self.seat.is_paid(&payment) => Ok(()),
            None => self.fail(place, &"the bot has not answered the person who pays"),
        }
    }

    /// Chooses a way of delivery, if the bot has offered some.
    async fn deliver(&self, payment: PaymentId, wanted: Option<&str>, place: &Location<'_>) -> PaymentId {
        let offered = self.seat.shipping_options(&payment);
        let Some(first) = offered.first() else { return payment };
        let chosen = self.seat.choose_shipping(&payment, wanted.unwrap_or(&first.id));
        let payment = self.succeeded(chosen, place);
        self.rest(place).await;
        payment
    }
}
