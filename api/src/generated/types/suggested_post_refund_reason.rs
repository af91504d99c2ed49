// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Suggested post refund reason.
    SuggestedPostRefundReason {
    PostDeleted = "post_deleted",
    PaymentRefunded = "payment_refunded",
    }
}
