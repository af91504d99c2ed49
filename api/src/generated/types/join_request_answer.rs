// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// What becomes of a request to join.
    JoinRequestAnswer {
    Approve = "approve",
    Decline = "decline",
    Queue = "queue",
    }
}
