// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Inline video mime.
    InlineVideoMime {
    TextHtml = "text/html",
    VideoMp4 = "video/mp4",
    }
}
