// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Rich button style.
    RichButtonStyle {
    Danger = "danger",
    Success = "success",
    Primary = "primary",
    Link = "link",
    }
}
