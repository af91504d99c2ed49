// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Suggested post state.
    SuggestedPostState {
    Pending = "pending",
    Approved = "approved",
    Declined = "declined",
    }
}
