// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// What stands behind the address of a video.
    InlineVideoMime {
    TextHtml = "text/html",
    VideoMp4 = "video/mp4",
    }
}
