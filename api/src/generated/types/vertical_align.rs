// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Vertical align.
    VerticalAlign {
    Top = "top",
    Middle = "middle",
    Bottom = "bottom",
    }
}
