//! Payments, as messages tell of them.

carried! {
    /// The invoice of the message. Derefs to [`types::Invoice`](botwright_api::types::Invoice).
    object Invoice(invoice);
    /// A payment was made. Derefs to [`types::SuccessfulPayment`](botwright_api::types::SuccessfulPayment).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// fn paid(payment: SuccessfulPayment) -> String {
    ///     format!("Thank you! Order {} is on its way.", payment.invoice_payload)
    /// }
    /// ```
    object SuccessfulPayment(successful_payment);
    /// A payment was given back. Derefs to [`types::RefundedPayment`](botwright_api::types::RefundedPayment).
    object RefundedPayment(refunded_payment);
}
