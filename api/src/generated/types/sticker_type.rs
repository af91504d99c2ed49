// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Sticker type.
    StickerType {
    Regular = "regular",
    Mask = "mask",
    CustomEmoji = "custom_emoji",
    }
}
