// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The format of a sticker.
    StickerFormat {
    Static = "static",
    Animated = "animated",
    Video = "video",
    }
}
