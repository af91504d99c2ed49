// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The sort of a poll.
    PollType {
    Regular = "regular",
    Quiz = "quiz",
    }
}
