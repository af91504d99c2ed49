// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The part of a face where a mask belongs.
    MaskPoint {
    Forehead = "forehead",
    Eyes = "eyes",
    Mouth = "mouth",
    Chin = "chin",
    }
}
