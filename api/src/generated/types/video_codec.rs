// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How a video is encoded.
    VideoCodec {
    H264 = "h264",
    H265 = "h265",
    Av01 = "av01",
    }
}
