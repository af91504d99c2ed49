// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Inline thumbnail mime.
    InlineThumbnailMime {
    ImageJpeg = "image/jpeg",
    ImageGif = "image/gif",
    VideoMp4 = "video/mp4",
    }
}
