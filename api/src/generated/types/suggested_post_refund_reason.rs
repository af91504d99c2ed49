// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Why the money for a suggested post was given back.
    SuggestedPostRefundReason {
    PostDeleted = "post_deleted",
    PaymentRefunded = "payment_refunded",
    }
}
