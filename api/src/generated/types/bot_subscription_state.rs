// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Bot subscription state.
    BotSubscriptionState {
    Canceled = "canceled",
    Active = "active",
    Failed = "failed",
    }
}
