// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The color of a button.
    ButtonStyle {
    Danger = "danger",
    Success = "success",
    Primary = "primary",
    }
}
