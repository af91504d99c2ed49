// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// What a part of a text is.
    MessageEntityType {
    Mention = "mention",
    Hashtag = "hashtag",
    Cashtag = "cashtag",
    BotCommand = "bot_command",
    Url = "url",
    Email = "email",
    PhoneNumber = "phone_number",
    Bold = "bold",
    Italic = "italic",
    Underline = "underline",
    Strikethrough = "strikethrough",
    Spoiler = "spoiler",
    Blockquote = "blockquote",
    ExpandableBlockquote = "expandable_blockquote",
    Code = "code",
    Pre = "pre",
    TextLink = "text_link",
    TextMention = "text_mention",
    CustomEmoji = "custom_emoji",
    DateTime = "date_time",
    }
}
