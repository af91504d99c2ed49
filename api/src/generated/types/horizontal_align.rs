// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Where something stands from left to right.
    HorizontalAlign {
    Left = "left",
    Center = "center",
    Right = "right",
    }
}
