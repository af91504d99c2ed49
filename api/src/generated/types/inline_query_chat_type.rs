// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The sort of the chat in which an inline query is typed.
    InlineQueryChatType {
    Sender = "sender",
    Private = "private",
    Group = "group",
    Supergroup = "supergroup",
    Channel = "channel",
    }
}
