// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How a subscription to the bot stands.
    BotSubscriptionState {
    Canceled = "canceled",
    Active = "active",
    Failed = "failed",
    }
}
