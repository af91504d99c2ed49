// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How a suggested post stands.
    SuggestedPostState {
    Pending = "pending",
    Approved = "approved",
    Declined = "declined",
    }
}
