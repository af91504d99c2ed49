// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The format of an animated thumbnail.
    InlineThumbnailMime {
    ImageJpeg = "image/jpeg",
    ImageGif = "image/gif",
    VideoMp4 = "video/mp4",
    }
}
