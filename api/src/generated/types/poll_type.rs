// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Poll type.
    PollType {
    Regular = "regular",
    Quiz = "quiz",
    }
}
