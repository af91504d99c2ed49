// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The look of a button within a rich message.
    RichButtonStyle {
    Danger = "danger",
    Success = "success",
    Primary = "primary",
    Link = "link",
    }
}
