// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Inline query chat type.
    InlineQueryChatType {
    Sender = "sender",
    Private = "private",
    Group = "group",
    Supergroup = "supergroup",
    Channel = "channel",
    }
}
