// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// What a payment with a user was for.
    UserTransactionType {
    InvoicePayment = "invoice_payment",
    PaidMediaPayment = "paid_media_payment",
    GiftPurchase = "gift_purchase",
    PremiumPurchase = "premium_purchase",
    BusinessAccountTransfer = "business_account_transfer",
    }
}
