// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Where something stands from top to bottom.
    VerticalAlign {
    Top = "top",
    Middle = "middle",
    Bottom = "bottom",
    }
}
