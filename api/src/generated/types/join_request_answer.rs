// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Join request answer.
    JoinRequestAnswer {
    Approve = "approve",
    Decline = "decline",
    Queue = "queue",
    }
}
