// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The markup of a text.
    ParseMode {
    Html = "HTML",
    MarkdownV2 = "MarkdownV2",
    Markdown = "Markdown",
    }
}
