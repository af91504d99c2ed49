// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Sticker format.
    StickerFormat {
    Static = "static",
    Animated = "animated",
    Video = "video",
    }
}
