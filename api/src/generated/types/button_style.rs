// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Button style.
    ButtonStyle {
    Danger = "danger",
    Success = "success",
    Primary = "primary",
    }
}
