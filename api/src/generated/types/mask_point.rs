// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Mask point.
    MaskPoint {
    Forehead = "forehead",
    Eyes = "eyes",
    Mouth = "mouth",
    Chin = "chin",
    }
}
