// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The sort of a chat.
    ChatType {
    Private = "private",
    Group = "group",
    Supergroup = "supergroup",
    Channel = "channel",
    }
}
