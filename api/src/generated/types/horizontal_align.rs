// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Horizontal align.
    HorizontalAlign {
    Left = "left",
    Center = "center",
    Right = "right",
    }
}
